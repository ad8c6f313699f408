package dev.waymark.platform.pdf.form;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** A form field, with the attributes that it inherits from its parents. */
record FormField(
        String name,
        @Nullable COSBase type,
        @Nullable COSBase flags,
        @Nullable COSBase value,
        @Nullable COSBase appearance,
        @Nullable COSBase defaultValue) {

    static final FormField ROOT = new FormField("", null, null, null, null, null);

    private static final int RADIO_OR_PUSH_BUTTON = 1 << 15 | 1 << 16;

    /** A field, or a widget of this field, which has no name of its own. */
    FormField child(COSDictionary field) {
        var own = field.getString(COSName.T, "");
        return new FormField(
                name.isEmpty() || own.isEmpty() ? name + own : name + "." + own,
                either(field.getDictionaryObject(COSName.FT), type),
                either(field.getDictionaryObject(COSName.FF), flags),
                either(field.getDictionaryObject(COSName.V), value),
                field.getDictionaryObject(COSName.AS),
                either(field.getDictionaryObject(COSName.DV), defaultValue));
    }

    boolean isCheckBox() {
        return COSName.BTN.equals(type)
                && !(flags instanceof COSInteger bits && (bits.intValue() & RADIO_OR_PUSH_BUTTON) != 0);
    }

    /**
     * Programs that set only the value or only the appearance leave the other as it was. So if the two contradict each
     * other, the one that differs from the default counts.
     */
    boolean isOn() {
        if (value == null || appearance == null) {
            return isOn(either(value, appearance));
        }
        return isOn(value) == isOn(appearance) ? isOn(value) : !isOnByDefault();
    }

    /** A missing default counts as off: the worst that can happen is that a ticked box counts as ticked again. */
    boolean isOnByDefault() {
        return isOn(defaultValue);
    }

    private static boolean isOn(@Nullable COSBase state) {
        var text = switch (state) {
            case COSName name -> name.getName();
            case COSString string -> string.getString();
            case null, default -> "";
        };
        return !text.isEmpty() && !text.equals(COSName.Off.getName());
    }

    private static @Nullable COSBase either(@Nullable COSBase own, @Nullable COSBase inherited) {
        return own == null ? inherited : own;
    }
}
