package plus.jia.testkit.archive;

import java.util.stream.Stream;

/** Without it a container looks at every class or at none, depending on its version. */
final class BeansRule implements ArchiveCheck.Rule {
    private static final String NAME = "WEB-INF/beans.xml";

    @Override
    public Stream<String> problems(Archive archive) {
        boolean annotated = archive.xml(NAME)
                .filter(beans ->
                        beans.root().getAttribute("bean-discovery-mode").equals("annotated"))
                .isPresent();
        return annotated ? Stream.empty() : Stream.of("it has no " + NAME + " with bean-discovery-mode=\"annotated\"");
    }
}
