package plus.jia.platform.module.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The names of a module's schema and role. Roles belong to the whole database server, so theirs begin with the database's name.
 *
 * @param name the role
 * @param schema the schema, the only one that the role may use
 */
record ModuleRole(String name, String schema) {
    private static final int LONGEST = 63;

    static ModuleRole of(String database, String moduleId) {
        String schema = "m_" + moduleId.replace('-', '_');
        return new ModuleRole(
                shortened(database.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_") + "_" + schema),
                shortened(schema));
    }

    /** The statements that make role and schema what they must be, whether or not they exist. The password is hexadecimal. */
    List<String> ensure(String database, boolean exists, String password) {
        List<String> statements = new ArrayList<>();
        if (!exists) {
            statements.add("create role " + name + " login nosuperuser nocreatedb nocreaterole noreplication"
                    + " connection limit 40");
        }
        // Also when it exists: roles outlive their database, and a new one of the same name has new passwords.
        statements.add("alter role " + name + " password '" + password + "'");
        statements.add("grant " + name + " to current_user");
        statements.add("create schema if not exists " + schema + " authorization " + name);
        statements.add("revoke all on schema public from public");
        statements.add("revoke all on database \"" + database + "\" from public");
        statements.add("grant connect on database \"" + database + "\" to " + name);
        statements.add("alter role " + name + " set search_path = " + schema);
        statements.add("alter role " + name + " set statement_timeout = '30s'");
        return statements;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String digest = Integer.toHexString(name.hashCode());
        return name.substring(0, LONGEST - digest.length() - 1) + "_" + digest;
    }
}
