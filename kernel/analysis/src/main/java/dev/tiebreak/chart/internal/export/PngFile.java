package dev.tiebreak.chart.internal.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The PNG format for charts, whose rows are flat and often equal the one above. The JDK's writer
 * tries five filters on each row, which takes twice the time and makes the file larger.
 *
 * <p>Source: W3C, Portable Network Graphics Specification, second edition, 5 and 11.
 */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte BITS = 8;
  private static final byte RED_GREEN_BLUE = 2;
  private static final byte METRE = 1;
  private static final byte AS_IT_IS = 0;
  private static final byte LESS_THE_ROW_ABOVE = 2;

  /** From this level on, zlib looks for better matches; higher levels cost more than they gain. */
  private static final int LEVEL = 4;

  private PngFile() {}

  /**
   * Writes a picture.
   *
   * @param image of the type {@link BufferedImage#TYPE_INT_RGB}
   */
  static void write(BufferedImage image, int pixelsPerMetre, OutputStream out) throws IOException {
    DataOutputStream file = new DataOutputStream(out);
    file.write(SIGNATURE);
    ByteBuffer header =
        ByteBuffer.allocate(13)
            .putInt(image.getWidth())
            .putInt(image.getHeight())
            .put(BITS)
            .put(RED_GREEN_BLUE);
    chunk("IHDR", header.array(), file);
    ByteBuffer density =
        ByteBuffer.allocate(9).putInt(pixelsPerMetre).putInt(pixelsPerMetre).put(METRE);
    chunk("pHYs", density.array(), file);
    chunk("IDAT", packed(image), file);
    chunk("IEND", new byte[0], file);
  }

  private static void chunk(String type, byte[] data, DataOutputStream file) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    file.writeInt(data.length);
    file.write(name);
    file.write(data);
    file.writeInt((int) check.getValue());
  }

  private static byte[] packed(BufferedImage image) throws IOException {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    Deflater deflater = new Deflater(LEVEL);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (DeflaterOutputStream rows = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
      byte[] row = new byte[1 + 3 * width];
      byte[] asAbove = new byte[row.length];
      asAbove[0] = LESS_THE_ROW_ABOVE;
      for (int start = 0; start < pixels.length; start += width) {
        if (isAsAbove(pixels, start, width)) {
          rows.write(asAbove);
        } else {
          fill(row, pixels, start, width);
          rows.write(row);
        }
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static boolean isAsAbove(int[] pixels, int start, int width) {
    return start > 0 && Arrays.equals(pixels, start, start + width, pixels, start - width, start);
  }

  private static void fill(byte[] row, int[] pixels, int start, int width) {
    row[0] = AS_IT_IS;
    for (int x = 0, at = 1; x < width; x++) {
      int pixel = pixels[start + x];
      row[at++] = (byte) (pixel >> 16);
      row[at++] = (byte) (pixel >> 8);
      row[at++] = (byte) pixel;
    }
  }
}
