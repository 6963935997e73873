package plus.jia.module.legal;

import java.util.List;

/** Who is on duty when, building by building. */
interface Rota {
    /** The lines of one building, in the order of weekday and time. */
    List<Duty> of(String building);

    /** The lines of all buildings. */
    List<Duty> all();

    /** Puts these lines in the place of a building's former ones. */
    void replace(String building, List<Duty> duties);
}
