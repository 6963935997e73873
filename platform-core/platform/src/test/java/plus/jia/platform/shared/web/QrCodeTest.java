package plus.jia.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class QrCodeTest {
    private static final int PIXELS_PER_MODULE = 5;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "https://jia.example/check-in/7f3bD-_9",
                "家+ 预约码：企业天地 1923 室，周三 12:00",
                "a long one a long one a long one a long one a long one a long one a long one a long one a long one a long one"
            })
    void canBeRead(String text) throws Exception {
        assertThat(read(QrCode.svg(text, "预约码"))).isEqualTo(text);
    }

    @Test
    void saysWhatItIs() throws Exception {
        Element svg = parsed(QrCode.svg("A", "Code of <you> & \"me\"")).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(svg.getFirstChild().getTextContent()).isEqualTo("Code of <you> & \"me\"");
        assertThat(svg.getElementsByTagName("image").getLength()).isZero();
    }

    @Test
    void refusesWhatFitsIntoNoCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.svg("", "nothing"));
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.svg("家".repeat(2000), "too long"));
    }

    private static String read(String svg) throws Exception {
        Element element = parsed(svg).getDocumentElement();
        int width = Integer.parseInt(element.getAttribute("viewBox").split(" ")[2]) * PIXELS_PER_MODULE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        String path = ((Element) element.getElementsByTagName("path").item(0)).getAttribute("d");
        assertThat(RUN.matcher(path).replaceAll("")).isEmpty();
        RUN.matcher(path).results().forEach(run -> blacken(pixels, width, run));
        return decoded(new RGBLuminanceSource(width, width, pixels));
    }

    private static void blacken(int[] pixels, int width, MatchResult run) {
        assertThat(run.group(4)).isEqualTo(run.group(3));
        int left = Integer.parseInt(run.group(1)) * PIXELS_PER_MODULE;
        int top = Integer.parseInt(run.group(2)) * PIXELS_PER_MODULE;
        int right = left + Integer.parseInt(run.group(3)) * PIXELS_PER_MODULE;
        for (int y = top; y < top + PIXELS_PER_MODULE; y++) {
            Arrays.fill(pixels, y * width + left, y * width + right, 0);
        }
    }

    private static String decoded(RGBLuminanceSource picture)
            throws NotFoundException, ChecksumException, FormatException {
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
