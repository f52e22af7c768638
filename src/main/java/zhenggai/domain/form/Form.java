package zhenggai.domain.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.MeasureId;

/**
 * A form as it was sent: to whom, until when it is to come back, what each of its rows said, and whether it came.
 *
 * @param code by which a workbook is known again; empty before it is sent
 * @param returned null while it is out
 */
public record Form(
        FormId id, String code, Recipient to, LocalDate sentOn, LocalDate returnBy, List<FormItem> items, @Nullable Return returned) {
    private static final int CODE_SIGNS = 8;
    private static final int FINGERPRINT_SIGNS = 16;
    private static final String UNIT = "\u001f";

    /** That it came back: when it was collected last, from which file. */
    public record Return(LocalDate on, String file) {}

    /** @throws Refused when it is to come back before it is sent */
    public Form {
        items = List.copyOf(items);
        if (returnBy.isBefore(sentOn)) {
            throw new Refused("form.return-before-sent", returnBy, sentOn);
        }
    }

    /** One that is not sent yet. */
    public static Form draft(Recipient to, LocalDate sentOn, LocalDate returnBy, List<FormItem> items) {
        return new Form(FormId.NEW, "", to, sentOn, returnBy, items, null);
    }

    /**
     * Sent under a code of its own.
     *
     * @param number of the form in its case
     * @param mark what no other case has: the newest hash of its history
     */
    public Form coded(int number, String mark) {
        String newCode = number + "-" + digest(mark + UNIT + number + UNIT + to.name()).substring(0, CODE_SIGNS);
        return new Form(id, newCode, to, sentOn, returnBy, items, returned);
    }

    public Form returned(LocalDate on, String file) {
        return new Form(id, code, to, sentOn, returnBy, items, new Return(on, file));
    }

    public boolean isOut() {
        return returned == null;
    }

    /** On the very day it is not late yet. */
    public boolean isOverdue(LocalDate today) {
        return isOut() && today.isAfter(returnBy);
    }

    public boolean asks(MeasureId measure) {
        return items.stream().anyMatch(item -> item.measure().equals(measure));
    }

    public Optional<FormItem> item(String number) {
        return items.stream().filter(item -> item.number().equals(number)).findFirst();
    }

    /** Of all that was sent: a workbook that carries another one was made up. */
    public String fingerprint() {
        StringBuilder sent = new StringBuilder(code).append(UNIT).append(to.name());
        items.forEach(item -> item.cells().values().forEach(cell -> sent.append(UNIT).append(cell)));
        return digest(sent.toString()).substring(0, FINGERPRINT_SIGNS);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
