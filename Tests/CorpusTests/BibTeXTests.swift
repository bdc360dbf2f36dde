import Chronology
import TestSupport
import Testing

@testable import Corpus

/// References in BibTeX and BibLaTeX.
@Suite struct BibTeXTests {
  /// The values of a row that are there, `name=value` each.
  private func row(_ corpus: Corpus, _ row: Int = 0) -> [String] {
    corpus.tables[0].fields.compactMap { field in
      let text = Fixtures.texts(field.column)[row]
      return text == "-" || text.isEmpty ? nil : "\(field.name)=\(text)"
    }
  }

  @Test(arguments: [
    ("@book{a, title={T}}", "id=a type=book title=T"),
    ("@BOOK(a, Title=\"T\")", "id=a type=book title=T"),
    (
      "@article{a, journal = {J} # \" of \" # x, number=3}\n",
      "id=a type=article-journal container_title=J of x issue=3"
    ),
    (
      "@string{x = \"Y\"}\n@article{a, journal = x # { Z}}",
      "id=a type=article-journal container_title=Y Z"
    ),
    (
      "@comment{@book{no, title={N}}}\n@preamble{\"x\" # \"y\"}\n@book{a,\ntitle={T},}",
      "id=a type=book title=T"
    ),
    ("some words\n% @book{no, title={N}}\n@book{a, title={T}}", "id=a type=book title=T"),
    (
      "@phdthesis{a, school={S}, address={P}}",
      "id=a type=thesis publisher=S publisher_place=P genre=PhD thesis"
    ),
    (
      "@inproceedings{a, booktitle={B}, pages={12--34}}",
      "id=a type=paper-conference container_title=B page=12-34"
    ),
    (
      "@incollection{a, crossref={B}}\n@collection{b, title={T}, publisher={P}}",
      "id=a type=chapter container_title=T publisher=P"
    ),
    (
      "@incollection{a, crossref={b}, title={C}}\n@book{b, title={T}, subtitle={S}, author={A}}",
      "id=a type=chapter title=C container_title=T: S container_author=A"
    ),
    (
      "@inbook{a, title={C}, subtitle={D}, crossref={b}}\n@book{b, title={T}, subtitle={S}}",
      "id=a type=chapter title=C: D container_title=T: S"
    ),
    (
      "@inproceedings{a, title={C}, crossref={b}}\n@proceedings{b, subtitle={S}, title={T}}",
      "id=a type=paper-conference title=C container_title=T: S"
    ),
    (
      "@book{a, title={C}, crossref={b}}\n@mvbook{b, title={T}, subtitle={S}, publisher={P}}",
      "id=a type=book title=C publisher=P"
    ),
    (
      "@book{a, crossref={b}, year=1914}\n@book{b, title={T}, subtitle={S}, shorttitle={X}}",
      "id=a type=book title=T: S issued=1914"
    ),
    ("@misc{a, keywords={war, peace}, note={N}}", "id=a type=document keyword=war|peace note=N"),
    (
      "@online{a, url={https://e.org/a\\_b}, urldate={2020-01-02}}",
      "id=a type=webpage URL=https://e.org/a_b accessed=2020-01-02"
    ),
    ("@odd{a, myfield={x}, title={T}, subtitle={S}}", "id=a type=odd title=T: S myfield=x"),
    (
      "@book{a, doi=\"10.1/x\", isbn={1-2}, volume=4}",
      "id=a type=book volume=4 DOI=10.1/x ISBN=1-2"
    ),
  ])
  func entriesAreRows(text: String, expected: String) throws {
    let corpus = try Fixtures.read(text, file: "t.bib")
    #expect(row(corpus).joined(separator: " ") == expected)
    let faults = corpus.faults.map(\.message.english).filter { !$0.contains("no @string") }
    #expect(faults.isEmpty && corpus.brokenInvariant() == nil)
  }

  @Test(arguments: [
    ("John Lewis Gaddis", ["Gaddis, John Lewis"]), ("Gaddis, John", ["Gaddis, John"]),
    ("A B and C D AND E, F", ["B, A", "D, C", "E, F"]), ("{UNESCO}", ["UNESCO"]),
    ("{World Bank and Fund} and X", ["World Bank and Fund", "X"]),
    ("Ludwig van Beethoven", ["van Beethoven, Ludwig"]),
    ("de la Cruz, Jr., Juan", ["de la Cruz, Juan, Jr."]),
    ("Hanno", ["Hanno"]), ("M{\\\"u}ller, J{\\'o}zef", ["Müller, Józef"]),
    ("Jean {\\'E}tienne~Ort", ["Ort, Jean Étienne"]),
    ("Brand{\\~a}o, Ana and others", ["Brandão, Ana", "others"]),
    ("family=Gogh, given=Vincent, prefix=van", ["van Gogh, Vincent"]),
    ("Charles {de Gaulle}", ["de Gaulle, Charles"]), ("{\\O}stby, Gudrun", ["Østby, Gudrun"]),
  ])
  func namesAreParted(field: String, names: [String]) throws {
    let corpus = try Fixtures.read("@book{a, author = {\(field)}}", file: "t.bib")
    let author = try #require(corpus.tables[0].fieldIndex(named: "author"))
    #expect(
      Fixtures.texts(corpus.tables[0].fields[author].column) == [names.joined(separator: "|")])
  }

  @Test(arguments: [
    ("{\\\"u} \\\"{o} \\'e {\\'{E}} \\`a \\^{\\i} \\~n", "ü ö é É à î ñ"),
    ("\\ss{} stra\\ss e {\\ss}", "ß straße ß"),
    ("\\o\\O \\l{}\\L \\ae\\AE \\oe \\aa\\AA", "øØłŁæÆœåÅ"),
    (
      "\\c{c} {\\c c} \\v s \\v{S} \\u{g} \\k{a} \\H{o} \\r{u} \\.z \\d{t} \\=o",
      "ç ç š Š ğ ą ő ů ż ṭ ō"
    ),
    ("A \\& B \\% \\$ \\# \\_", "A & B % $ # _"), ("1914--1918 --- end", "1914–1918 — end"),
    ("``quoted'' and `single'", "“quoted” and ‘single'"),
    ("\\emph{The {War}} of \\textit{x}", "The War of x"),
    ("\\href{https://e.org}{text}", "text"), ("a\n  b\t c", "a b c"), ("no~break", "no break"),
    ("\\textendash\\textquoteright", "–’"), ("{\\dh}{\\th} \\dj", "ðþ đ"), ("plain", "plain"),
    ("trailing \\", "trailing"), ("{{unbalanced", "unbalanced"),
    ("\\url{http://x.org/\\~{}smith}", "http://x.org/~smith"),
    ("\\url{http://x.org/~a--b} c--d", "http://x.org/~a--b c–d"),
    ("\\url{http://x.org/\\~smith/a\\_b}.", "http://x.org/~smith/a_b."),
    ("x.org/\\~{}smith", "x.org/~smith"), ("{\\~}", "~"), ("a\\~/b", "a~/b"),
    ("\\^{}b \\`{}b", "^b `b"), ("\\'{}e \\\"{} \\c{}", "´e ¨ ¸"), ("end \\~", "end ~"),
    ("a\\^\\& b", "a^& b"), ("a\\~{\\relax}b", "a~b"), ("\\^2", "^2"),
    ("\\'{\\^a}", "ấ"), ("\\url{x.org/{\\textasciitilde}a}", "x.org/~a"),
  ])
  func latexIsPlainText(latex: String, plain: String) {
    #expect(Array(LaTeXText.plain(latex).unicodeScalars) == Array(plain.unicodeScalars))
  }

  @Test(
    arguments: [
      ("year=1914", "1914"), ("year={1914}, month=jul", "1914-07"),
      ("year=1914, month={July}, day={28}", "1914-07-28"),
      ("year=1914, month=7", "1914-07"), ("year=1914, month = jul # \"~28\"", "1914-07-28"),
      ("year=1914, month = \"28~\" # jul", "1914-07-28"), ("date={1914-07-28}", "1914-07-28"),
      ("date={1914-07/1918-11}", "1914-07/1918-11"), ("date={-0476}, year=5", "-0476"),
      ("date={1914~}", "1914~"),
      ("year={c. 1914}", "1914~"), ("year={1914--1918}", "1914/1918"), ("year={44 BC}", "-0043"),
      ("year=1914, month={Spring}", "1914-21"), ("year={in press}", nil),
      ("year=1914, month={feb # 30}", "1914-02"),
      ("origdate={1913}", nil),
    ] as [(String, String?)])
  func datesAreEDTF(fields: String, edtf: String?) throws {
    let corpus = try Fixtures.read("@book{a, \(fields)}\n@book{b, year=2000}", file: "t.bib")
    let issued = try #require(corpus.tables[0].fieldIndex(named: "issued"))
    guard case .date(let dates) = corpus.tables[0].fields[issued].column else {
      Issue.record("issued is no date")
      return
    }
    #expect(dates[0]?.text == edtf)
  }

  @Test(arguments: [
    ("@book{a, title={T}\n\n@book{b, title={U}}", 1, "'a' is not closed", ["a", "b"]),
    ("@book{a, title={T,\nyear=1}\n@book{b, title={U}}", 1, "'a' is not closed", ["a", "b"]),
    ("@book{a, title=\"T}\n@book{b, title={U}}", 1, "'a' is not closed", ["a", "b"]),
    ("@book{a, title={T}}\n@book{b, title={U}", 2, "'b' is not closed", ["a", "b"]),
    ("@book{a,\n title {T}}\n@book{b, title={U}}", 2, "expected '=' after 'title'", ["a", "b"]),
    ("@book{a,\n = {T}}\n@book{b, title={U}}", 2, "expected the name of a field", ["a", "b"]),
    ("@book{a, title=}\n@book{b, title={U}}", 1, "expected a value", ["a", "b"]),
    ("@string{x = {Y}\n@book{b, title={U}}", 1, "what begins here is not closed", ["b"]),
    ("@book{a, title={T}, title={U}}", 1, "'title' twice", ["a"]),
    (
      "@book{a, title={T}}\n@book{a, title={U}}", 2, "duplicate key 'a', first on line 1",
      ["a", "a"]
    ),
    ("@book{a, journal=abc}", 1, "no @string 'abc' in this file; it is read as text", ["a"]),
    ("@book{a, title={T}, @book{b}", 1, "", ["a"]),
  ])
  func whatIsBrokenCostsOneEntry(text: String, line: Int, says: String, ids: [String]) throws {
    let corpus = try Fixtures.read(text, file: "t.bib")
    #expect(Fixtures.texts(corpus.tables[0].fields[0].column) == ids)
    let fault = try #require(corpus.faults.first)
    #expect(fault.line == line && fault.message.english.contains(says), "\(fault.rendered.english)")
  }

  @Test(arguments: [
    ("@book{a, title={T}}", "<stdin>"), ("\n @article{a, title={T}}", "<stdin>"),
    ("TY  - BOOK\nTI  - T\nER  - \n", "<stdin>"), ("TY  - BOOK\nTI  - T\nER  - \n", "t.txt"),
  ])
  func referencesAreToldByTheirFirstSigns(text: String, file: String) throws {
    let table = try Fixtures.read(text, file: file).tables[0]
    let title = try #require(table.fieldIndex(named: "title"))
    #expect(Fixtures.texts(table.fields[title].column) == ["T"])
  }

  @Test(arguments: [
    ("acmtrans", true), ("janus", true), ("decade", true), ("mar1", true), ("marx", true),
    ("sepulchre", true), ("octo", true), ("junk", true), ("x", true), ("nov.", true),
    ("jan", false), ("MAY", false), ("July", false), ("sept", false), ("SEPTEMBER", false),
    ("1914", false), ("{acmtrans}", false), ("\"acmtrans\"", false),
  ])
  func aWordWithoutBracesIsAMonthAStringOrSaid(word: String, isSaid: Bool) throws {
    let corpus = try Fixtures.read("@book{a, month = \(word), title={T}}", file: "t.bib")
    #expect(corpus.faults.count == (isSaid ? 1 : 0), "\(corpus.faults.map(\.rendered.english))")
  }

  @Test func manyPartsOfOneFileFindTheirBooks() throws {
    let count = 4_000
    let parts = (0..<count).map { "@incollection{p\($0), crossref={B\($0)}}\n" }.joined()
    let books = (0..<count).map { "@collection{b\($0), title={T\($0)}}\n" }.joined()
    let table = try Fixtures.read(parts + books, file: "t.bib").tables[0]
    let container = try #require(table.fieldIndex(named: "container_title"))
    let texts = Fixtures.texts(table.fields[container].column)
    #expect(texts.prefix(count) == (0..<count).map { "T\($0)" }[...])
  }

  @Test func nothingIsNoReference() throws {
    for text in ["", "words only", "mail@example.org"] {
      #expect(try Fixtures.read(text, file: "t.bib").tables[0].rowCount == 0)
    }
  }
}
