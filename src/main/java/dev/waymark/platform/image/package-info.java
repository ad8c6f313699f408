/**
 * Pictures of pixels, drawn without AWT's native part, which minimal images and native executables lack: shapes become
 * pixels here, and pixels a PNG. The same shapes give the same bytes on every machine.
 */
@NullMarked
package dev.waymark.platform.image;

import org.jspecify.annotations.NullMarked;
