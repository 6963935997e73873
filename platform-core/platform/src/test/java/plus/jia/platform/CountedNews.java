package plus.jia.platform;

import java.util.ArrayList;
import java.util.List;
import plus.jia.platform.shared.News;
import plus.jia.platform.shared.Topic;

/** Keeps what was announced. */
public final class CountedNews implements News {
    public final List<Topic> topics = new ArrayList<>();

    @Override
    public void announce(Topic topic) {
        topics.add(topic);
    }
}
