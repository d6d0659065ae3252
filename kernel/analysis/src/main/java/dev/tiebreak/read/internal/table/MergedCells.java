package dev.tiebreak.read.internal.table;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/** Which cells of a sheet were merged: each of them then holds what the first one says. */
final class MergedCells {

  private static final String BOOK = "xl/workbook.xml";
  private static final String LINKS = "xl/_rels/workbook.xml.rels";

  private final List<Block> blocks;
  private final Map<Block, String> words = new HashMap<>();

  /** Cells that were merged; rows and columns are counted from 0, the last ones included. */
  private record Block(int top, int left, int bottom, int right) {
    private static Block of(String reference) {
      String[] corners = reference.split(":", 2);
      CellAddress first = new CellAddress(corners[0]);
      CellAddress last = new CellAddress(corners[corners.length - 1]);
      return new Block(first.getRow(), first.getColumn(), last.getRow(), last.getColumn());
    }

    private boolean has(int row) {
      return row >= top && row <= bottom;
    }
  }

  private MergedCells(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Whether a part of an Excel file is one that says which cells were merged. */
  static boolean isNeeded(String part) {
    return part.equals(BOOK) || part.equals(LINKS) || part.startsWith("xl/worksheets/");
  }

  /** Finds the merged cells of a sheet among the parts of its file. */
  static MergedCells of(Map<String, byte[]> parts, String sheet) {
    List<Block> blocks = new ArrayList<>();
    try {
      Optional<byte[]> part =
          attribute(parts.get(BOOK), "sheet", "name", sheet, "id")
              .flatMap(id -> attribute(parts.get(LINKS), "Relationship", "Id", id, "Target"))
              .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target)
              .map(parts::get);
      if (part.isPresent()) {
        XMLStreamReader xml = reader(part.get());
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamReader.START_ELEMENT
              && xml.getLocalName().equals("mergeCell")) {
            blocks.add(Block.of(xml.getAttributeValue(null, "ref")));
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return new MergedCells(blocks);
  }

  private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  /** Returns an attribute of the first element that has another attribute of some value. */
  private static Optional<String> attribute(
      byte[] part, String element, String key, String value, String wanted) {
    try {
      XMLStreamReader xml = reader(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && xml.getLocalName().equals(element)
            && value.equals(xml.getAttributeValue(null, key))) {
          for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(wanted)) {
              return Optional.of(xml.getAttributeValue(i));
            }
          }
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a row, counted from 1, with what its merged cells say; rows come in their order. */
  List<String> filled(int number, List<String> cells) {
    List<String> filled = new ArrayList<>(cells);
    for (Block block : blocks) {
      if (block.has(number - 1)) {
        if (block.top == number - 1) {
          words.put(block, block.left < cells.size() ? cells.get(block.left) : "");
        }
        for (int c = block.left; c <= Math.min(block.right, CsvLines.MOST_COLUMNS); c++) {
          while (filled.size() <= c) {
            filled.add("");
          }
          filled.set(c, words.getOrDefault(block, ""));
        }
      }
    }
    return filled;
  }

  /** Whether a row, counted from 1, is one cell across the whole table. */
  boolean isAcross(int number, int width) {
    return width > 1
        && blocks.stream()
            .anyMatch(
                block -> block.top == number - 1 && block.left == 0 && block.right >= width - 1);
  }
}
