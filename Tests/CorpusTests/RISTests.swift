import TestSupport
import Testing

@testable import Corpus

/// References in RIS.
@Suite struct RISTests {
  private func row(_ corpus: Corpus) -> String {
    corpus.tables[0].fields.compactMap { field in
      let text = Fixtures.texts(field.column)[0]
      return text == "-" || text.isEmpty ? nil : "\(field.name)=\(text)"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("JOUR", "AU  - A, B\nAU  - C, D", "type=article-journal author=A, B|C, D"),
    ("JOUR", "A1  - A\nED  - E\nA2  - F", "type=article-journal author=A editor=E|F"),
    ("BOOK", "T1  - 1984\nY1  - 1949///", "type=book title=1984 issued=1949"),
    ("BOOK", "BT  - T\nT2  - S", "type=book title=T collection_title=S"),
    ("CHAP", "TI  - T\nBT  - B", "type=chapter title=T container_title=B"),
    ("JOUR", "SP  - 12\nEP  - 34", "type=article-journal page=12-34"),
    ("JOUR", "SP  - 12-34\nEP  - 34", "type=article-journal page=12-34"),
    ("JOUR", "PY  - 1982\nDA  - 1982/07/28/", "type=article-journal issued=1982-07-28"),
    ("JOUR", "PY  - 1982\nDA  - 2001/07/28", "type=article-journal issued=1982"),
    ("JOUR", "PY  - 1982/07//Summer", "type=article-journal issued=1982-07"),
    ("JOUR", "Y1  - 28 July 1914", "type=article-journal issued=1914-07-28"),
    (
      "JOUR", "KW  - war\nKW  - peace; truce\nKW  - war",
      "type=article-journal keyword=war|peace|truce"
    ),
    (
      "JOUR", "TI  - A title that\n   goes on\nVL  - 3",
      "type=article-journal title=A title that goes on volume=3"
    ),
    (
      "JOUR", "DO  - 10.1/x\nUR  - https://e.org\nY2  - 2020/01/02",
      "type=article-journal URL=https://e.org DOI=10.1/x accessed=2020-01-02"
    ),
    (
      "BOOK", "SN  - 1\nPB  - P\nCY  - C\nID  - k",
      "id=k type=book publisher=P publisher_place=C ISBN=1"
    ),
    ("JOUR", "DA  - 1914/Jul/28", "type=article-journal issued=1914-07-28"),
    ("JOUR", "DA  - 1914/july/", "type=article-journal issued=1914-07"),
    ("JOUR", "DA  - 1914/Juillet/28/", "type=article-journal issued=1914-07-28"),
    ("JOUR", "DA  - 1914/Summer/", "type=article-journal issued=1914-22"),
    ("JOUR", "DA  - 1914///", "type=article-journal issued=1914"),
    ("JOUR", "DA  - 1914/00/00", "type=article-journal issued=1914"),
    ("JOUR", "DA  - 1914//28", "type=article-journal issued=1914-XX-28"),
    ("JOUR", "DA  - 1914/7/2//", "type=article-journal issued=1914-07-02"),
    ("JOUR", "N1  - a\nN1  - b\nN1  - a", "type=article-journal note=a\n\nb"),
    ("JOUR", "AB  - a\n  b\nN2  - a b\nN2  - c", "type=article-journal abstract=a b\n\nc"),
    ("JOUR", "UR  - u\nUR  - u\nVL  - 1\nVL  - 1", "type=article-journal volume=1 URL=u"),
    (
      "JOUR", "JF  - Journal of X\nJO  - J. X\nT2  - Journal of X",
      "type=article-journal container_title=Journal of X jo=J. X"
    ),
    ("JOUR", "PY  - 1914\nDA  - 1914/xx/28", "type=article-journal issued=1914 da=1914/xx/28"),
    ("XXXX", "M9  - x\nN1  -\nAB  - a", "type=xxxx abstract=a m9=x"),
  ])
  func referencesAreRows(type: String, lines: String, expected: String) throws {
    for newline in ["\n", "\r\n"] {
      let text = "TY  - \(type)\n\(lines)\nER  - \n".replacing("\n", with: newline)
      let corpus = try Fixtures.read("\u{FEFF}" + text, file: "t.ris")
      #expect(row(corpus) == expected)
      #expect(corpus.faults.isEmpty && corpus.brokenInvariant() == nil)
    }
  }

  @Test(arguments: [
    (
      "TY  - BOOK\nTI  - a\nTY  - BOOK\nTI  - b\nER  - \n", 1, "read to the next TY line",
      ["a", "b"]
    ),
    (
      "TY  - BOOK\nTI  - a\nER  - \n\nTY  - BOOK\nTI  - b\n", 5,
      "no ER line ends the reference; it is read to the end of the file", ["a", "b"]
    ),
    ("words\nTY  - BOOK\nTI  - a\nER  - \n", 1, "begins with a TY line", ["a"]),
    ("AU  - X\nTY  - BOOK\nTI  - a\nER  - \n", 1, "begins with a TY line", ["a"]),
    ("TY  - BOOK\nTI  - a\nUR  - b\nUR  - c\nER  - \n", 4, "has 'UR' twice; the first", ["a"]),
    ("TY  - BOOK\nTI  - a\nTI  - b\n c\nER  - \n", 3, "has 'TI' twice", ["a"]),
    ("TY  - BOOK\nPY  - 1914\nTI  - a\nPY  - 1915\nER  - \n", 4, "has 'PY' twice", ["a"]),
    ("TY  - BOOK\nSP  - 1\nTI  - a\nSP  - 2\nER  - \n", 4, "has 'SP' twice", ["a"]),
    ("TY  - BOOK\nM9  - 1\nTI  - a\nM9  - 2\nER  - \n", 4, "has 'M9' twice", ["a"]),
    ("TY  - BOOK\nTI  - a\nSN  - 1\nSN  - 2\nER  - \n", 4, "has 'SN' twice", ["a"]),
    ("TY  - BOOK\nTI  - a\nDA  - 1914/Foo/28\nER  - \n", 1, "'1914/Foo/28'", ["a"]),
    ("TY  - BOOK\nTI  - a\nDA  - 1914/07/xx\nER  - \n", 1, "'1914/07/xx'", ["a"]),
    ("TY  - BOOK\nTI  - a\nDA  - 1914/13/1\nER  - \n", 1, "'1914/13/1'", ["a"]),
    ("TY  - BOOK\nTI  - a\nDA  - 1914/-7/1\nER  - \n", 1, "'1914/-7/1'", ["a"]),
    ("TY  - BOOK\nTI  - a\nDA  - 1914/02/30\nER  - \n", 1, "'1914/02/30'", ["a"]),
    ("TY  - BOOK\nTI  - a\nPY  - soon\nER  - \n", 1, "'soon'", ["a"]),
  ])
  func whatIsBrokenIsAFaultWithItsLine(
    text: String, line: Int, says: String, titles: [String]
  ) throws {
    let corpus = try Fixtures.read(text, file: "t.ris")
    let title = try #require(corpus.tables[0].fieldIndex(named: "title"))
    #expect(Fixtures.texts(corpus.tables[0].fields[title].column) == titles)
    let fault = try #require(corpus.faults.first)
    #expect(fault.line == line && fault.message.english.contains(says), "\(fault.rendered.english)")
  }
}
