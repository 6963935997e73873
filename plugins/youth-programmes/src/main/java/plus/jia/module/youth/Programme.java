package plus.jia.module.youth;

import java.util.List;
import java.util.Optional;

/** Everything the youth league holds in the buildings. */
interface Programme {
    /** All camps, in the order of building and code. */
    List<Camp> camps();

    Optional<Camp> camp(String code);

    /** Adds a camp, or puts it in the place of the one with its code. */
    void put(Camp camp);

    /** Whether there was one to remove. */
    boolean removeCamp(String code);

    /** All regular events, in the order of building and code. */
    List<RegularEvent> events();

    Optional<RegularEvent> event(String code);

    /** Adds an event, or puts it in the place of the one with its code. */
    void put(RegularEvent event);

    /** Whether there was one to remove. */
    boolean removeEvent(String code);
}
