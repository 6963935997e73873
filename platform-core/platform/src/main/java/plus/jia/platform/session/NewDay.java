package plus.jia.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plus.jia.platform.shared.News;
import plus.jia.platform.shared.Topic;

/** Tells that a day has begun in the street's zone: what is enabled from or until a day shows or goes. */
@ApplicationScoped
class NewDay {
    @Inject
    private News news;

    @Transactional
    void announce() {
        news.announce(Topic.CATALOGUE);
    }
}
