package plus.jia.platform.shared.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A text as a QR code, drawn as SVG: it stays sharp at any size, on screen and on paper. */
public final class QrCode {
    /** The empty rim that readers need, in modules. */
    private static final int RIM = 4;

    private QrCode() {}

    /**
     * An {@code svg} element to put into a page as it is. Always dark on light, since many readers take nothing else.
     *
     * @param text what a reader gets, at most about 1,000 characters
     * @param title what it is, for those who do not see it, in the reader's language
     * @throws IllegalArgumentException when the text is empty or too long
     */
    public static String svg(String text, String title) {
        ByteMatrix modules = modules(text);
        int size = modules.getWidth() + 2 * RIM;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" role=\"img\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><title>" + escaped(title) + "</title><rect width=\"" + size
                + "\" height=\"" + size + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path(modules) + "\"/></svg>";
    }

    private static ByteMatrix modules(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a QR code of nothing");
        }
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code can hold this text of " + text.length() + " characters", e);
        }
    }

    /** Each run of dark modules of a row as one rectangle. */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int end = endOfRun(modules, x, y);
                if (end > x) {
                    path.append('M').append(x + RIM).append(' ').append(y + RIM);
                    path.append('h')
                            .append(end - x)
                            .append("v1h-")
                            .append(end - x)
                            .append('z');
                }
                x = end + 1;
            }
        }
        return path.toString();
    }

    private static int endOfRun(ByteMatrix modules, int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
            end++;
        }
        return end;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
