package plus.jia.platform.shared;

/** What is stored was sealed with a key that this node was not given; another node may have it. */
public class UnknownKeyException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public UnknownKeyException(String id) {
        super("what is stored was sealed with key " + id
                + ", which is neither the current key nor among jia.secret.old.key.files");
    }
}
