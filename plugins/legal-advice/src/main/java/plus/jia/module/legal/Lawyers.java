package plus.jia.module.legal;

import java.util.List;
import java.util.Optional;

/** The association's duty lawyers. */
interface Lawyers {
    /** All of them, in the order of their codes. */
    List<Lawyer> all();

    Optional<Lawyer> find(String code);

    void add(Lawyer lawyer);

    /** Keeps everybody else from giving these lawyers away until this transaction ends. */
    void reserve(List<Lawyer> lawyers);
}
