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
        @Nullable COSBase defaultValue) {

    static final FormField ROOT = new FormField("", null, null, null, null);

    private static final int RADIO_OR_PUSH_BUTTON = 1 << 15 | 1 << 16;

    FormField child(COSDictionary field) {
        var own = field.getString(COSName.T, "");
        return new FormField(
                name.isEmpty() ? own : name + "." + own,
                either(field.getDictionaryObject(COSName.FT), type),
                either(field.getDictionaryObject(COSName.FF), flags),
                either(value(field), value),
                either(field.getDictionaryObject(COSName.DV), defaultValue));
    }

    boolean isCheckBox() {
        return COSName.BTN.equals(type)
                && !(flags instanceof COSInteger bits && (bits.intValue() & RADIO_OR_PUSH_BUTTON) != 0);
    }

    boolean isOn() {
        return isOn(value);
    }

    /** A missing default counts as off: the worst that can happen is that a ticked box counts as ticked again. */
    boolean isOnByDefault() {
        return isOn(defaultValue);
    }

    /** Some programs only set the appearance state and forget the value. */
    private static @Nullable COSBase value(COSDictionary field) {
        return either(field.getDictionaryObject(COSName.V), field.getDictionaryObject(COSName.AS));
    }

    private static boolean isOn(@Nullable COSBase state) {
        return switch (state) {
            case COSName name -> !name.equals(COSName.Off);
            case COSString text -> !text.getString().equals(COSName.Off.getName());
            case null, default -> false;
        };
    }

    private static @Nullable COSBase either(@Nullable COSBase own, @Nullable COSBase inherited) {
        return own == null ? inherited : own;
    }
}
