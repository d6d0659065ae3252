package dev.tiebreak.chart.internal.draw.kit;

/** A rectangle left free, in pixels from the upper left corner of the picture. */
public record Room(double left, double top, double right, double bottom) {

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public Room withTop(double other) {
    return new Room(left, other, right, bottom);
  }

  public Room withBottom(double other) {
    return new Room(left, top, right, other);
  }

  public Room withLeft(double other) {
    return new Room(other, top, right, bottom);
  }

  public Room withRight(double other) {
    return new Room(left, top, other, bottom);
  }
}
