import Testing

@testable import Corpus

/// Tabs beside commas, backslashes at the ends of lines, titles, repeated headings and torn rows.
@Suite struct OddLinesTests {
  private static let tabs: [DialectCase] = [
    DialectCase(
      "Eurostat", "freq,unit,geo\\TIME_PERIOD\t2018 \t2019 \nA,NR,DE\t5 \t6 \nA,NR,FR\t7 \t8 \n",
      ["freq,unit,geo\\TIME_PERIOD|2018|2019", "A,NR,DE|5|6", "A,NR,FR|7|8"]),
    DialectCase(
      "one year", "freq,unit,geo\\TIME\t2018\nA,NR,DE\t5\nA,NR,FR\t7\n",
      ["freq,unit,geo\\TIME|2018", "A,NR,DE|5", "A,NR,FR|7"]),
    DialectCase(
      "a comma in the heading", "name, place\tn\nA, Bonn\t5\nB, Ulm\t6\n",
      ["name, place|n", "A, Bonn|5", "B, Ulm|6"]),
    DialectCase(
      "semicolons", "name;place;x\tn\nA;b;c\t5\nB;d;e\t6\n",
      ["name;place;x|n", "A;b;c|5", "B;d;e|6"]),
    DialectCase(
      "tabs in quoted cells", "a,b\n\"x\ty\",1\n\"u\tv\",2\n", ["a|b", "x\ty|1", "u\tv|2"]),
  ]

  private static let backslashes: [DialectCase] = [
    DialectCase(
      "a path before a total", "id,dir\n1,C:\\x\\\nTotal\n2,D:\\y\n",
      ["id|dir", "1|C:\\x\\", "Total|-", "2|D:\\y"],
      says: ["3: 1 cell where the table has 2 columns"]),
    DialectCase(
      "a path before a source", "id\tpath\n1\tC:\\a\n2\tD:\\b\\\nSource: me\n",
      ["id|path", "1|C:\\a", "2|D:\\b\\"], says: ["4: the line below"]),
    DialectCase(
      "beside quotes that are escaped", "t,dir\n\"a \\\"b\\\", c\",C:\\x\\\n\"d\",D:\\y\n",
      ["t|dir", "a \"b\", c|C:\\x\\", "d|D:\\y"], says: ["1 backslash at the end of a line"]),
  ]

  private static let around: [DialectCase] = [
    DialectCase(
      "a title with a comma over texts alone",
      "Wars, battles\n\nname,place\nAdwa,Tigray\nOmdurman,Sudan\n",
      ["name|place", "Adwa|Tigray", "Omdurman|Sudan"], says: ["3: the table begins on line 3"]),
    DialectCase(
      "without a blank", "Wars,battles\n\nname,place\nAdwa,Tigray\nOmdurman,Sudan\n",
      ["name|place", "Adwa|Tigray", "Omdurman|Sudan"], says: ["3: the table begins on line 3"]),
    DialectCase(
      "headings and a blank line", "name,place\n\nAdwa,Tigray\nOmdurman,Sudan\n",
      ["name|place", "Adwa|Tigray", "Omdurman|Sudan"]),
    DialectCase(
      "Qualtrics",
      "Q1,Q2\nHow old are you?,Where?\n\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n34,Bonn\n51,Kyoto\n",
      ["Q1|Q2", "34|Bonn", "51|Kyoto"],
      says: ["2: the line is skipped", "3: the line is skipped"]),
    DialectCase(
      "Qualtrics with texts alone",
      "Q1,Q2\nWho?,Where?\n\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\nA,Bonn\nB,Kyoto\n",
      ["Q1|Q2", "A|Bonn", "B|Kyoto"],
      says: ["2: the line is skipped", "3: the line is skipped"]),
    DialectCase(
      "repeated headings", "name,n\nA,5\nname,n\nB,6\nname,n\n", ["name|n", "A|5", "B|6"],
      says: ["3: 2 rows repeat the headings, the first here; they are skipped"]),
    DialectCase(
      "repeated headings on Windows", "name,n\r\nA,5\r\nname,n\r\nB,6\r\n",
      ["name|n", "A|5", "B|6"],
      says: ["3: 1 row repeats the headings"]),
    DialectCase(
      "headings in a quoted cell", "name,n\n\"A\nname,n\nx\",5\nB,6\n",
      ["name|n", "A\nname,n\nx|5", "B|6"]),
    DialectCase(
      "a name with a comma in each row", "id,name,n\n1,Smith, John,5\n2,Doe, Jane,6\n",
      ["id|name|n|", "1|Smith| John|5", "2|Doe| Jane|6"],
      says: ["the rows have 1 cell more than the header"]),
    DialectCase(
      "counted rows", "a,b\n1,5,6\n2,7,8\n3,9,8\n", ["|a|b", "1|5|6", "2|7|8", "3|9|8"],
      says: ["the rows have one cell more"]),
  ]

  @Test(arguments: tabs) func tabsPartCellsBeforeCommas(file: DialectCase) throws {
    try file.check()
  }
  @Test(arguments: backslashes) func aBackslashAtTheEndOfALineJoinsNothing(file: DialectCase) throws
  {
    try file.check()
  }
  @Test(arguments: around) func whatIsNoRowIsNamed(file: DialectCase) throws { try file.check() }

  @Test func theNameOfAFileSaysThatTabsPartCells() throws {
    let text = "a,b\tn\nx,y\t1\nu,v\t2\tz\nq,r\t3\n"
    let bytes = Array(text.utf8)
    #expect(DialectInference.dialect(of: bytes.span, isTabbed: true).delimiter == 9)
  }
}
