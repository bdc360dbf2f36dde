import Testing

@testable import Corpus

/// Delimiters and quotes other than those of RFC 4180, and files where nothing parts the cells.
@Suite struct OddDialectTests {
  private static let escapes: [DialectCase] = [
    DialectCase(
      "a comma behind the quote",
      #"""
      id,text,n
      1,"He said \"hi, there\" loudly",5
      2,"plain, really",6

      """#, ["id|text|n", "1|He said \"hi, there\" loudly|5", "2|plain, really|6"]),
    DialectCase(
      "no comma", "name,quote\nHart,\"Bret \\\"The Hit Man\\\" Hart\"\nX,\"plain\"\n",
      ["name|quote", "Hart|Bret \"The Hit Man\" Hart", "X|plain"]),
    DialectCase(
      "at the end of the cell", "id,t,n\n1,\"ends \\\"\",2\n2,\"x\",3\n",
      ["id|t|n", "1|ends \"|2", "2|x|3"]),
    DialectCase(
      "both ways", "id,t\n1,\"a \\\"b\\\" c\"\n2,\"d \"\"e\"\" f\"\n",
      ["id|t", "1|a \"b\" c", "2|d \"e\" f"]),
    DialectCase(
      "backslashes that are data", "id,p\n1,\"C:\\\"\n2,\"D:\\x\\\"\n3,\"say \"\"hi\"\"\"\n",
      ["id|p", "1|C:\\", "2|D:\\x\\", "3|say \"hi\""]),
    DialectCase(
      "a backslash that is escaped", "id,t\n1,\"a \\\"b\\\" C:\\\\x\"\n2,\"y\"\n",
      ["id|t", "1|a \"b\" C:\\x", "2|y"]),
    DialectCase(
      "other escapes stay as they are", "id,t\n1,\"a \\\"b\\\"\\n c\"\n2,\"y\"\n",
      ["id|t", "1|a \"b\"\\n c", "2|y"]),
    DialectCase(
      "a dump of MySQL", "1\tA\\\tB\t\\N\n2\tC\tx\\\\y\n3\tD\tline\\\nbreak\n",
      ["column1|column2|column3", "1|A\tB|-", "2|C|x\\y", "3|D|line\nbreak"],
      says: ["1: the first row is read as data"]),
    DialectCase(
      "commas in cells without quotes", "id,t,n\n1,a\\, b,2\n2,c,3\n",
      ["id|t|n", "1|a, b|2", "2|c|3"]),
    DialectCase(
      "a newline in quotes and a fault behind it", "id,t\n1,\"a \\\"b\nc\\\" d\"\n2\n",
      ["id|t", "1|a \"b\nc\" d", "2|-"], says: ["4: 1 cell where"]),
    DialectCase(
      "single quotes", "id,name\n'1','O\\'Brien, J'\n'2','b, c'\n",
      ["id|name", "1|O'Brien, J", "2|b, c"]),
    DialectCase(
      "tabs and quotes", "id\tt\n1\t\"a \\\"b\\\" c\"\n2\t\"x\"\n", ["id|t", "1|a \"b\" c", "2|x"]),
  ]

  private static let blanks: [DialectCase] = [
    DialectCase(
      "a blank before a quote", "name, quote, n\nA, \"b, c\", 3\nB, \"d\", 4\n",
      ["name|quote|n", "A|b, c|3", "B|d|4"]),
    DialectCase(
      "a blank before some quotes", "name,quote,n\nA, \"b, c\",3\nB,\"d\",4\n",
      ["name|quote|n", "A|b, c|3", "B|d|4"]),
    DialectCase(
      "a blank behind each comma", "name, city\nA, Rome\nB, New York\n",
      ["name|city", "A|Rome", "B|New York"]),
    DialectCase(
      "R's write.table",
      "\"year\" \"city\" \"n\"\n\"1\" 1945 \"Hiroshima\" 3\n\"2\" 1989 \"East Berlin\" 5\n",
      ["|year|city|n", "1|1945|Hiroshima|3", "2|1989|East Berlin|5"],
      says: ["the rows have one cell more than the header"]),
    DialectCase(
      "R's write.table with names of rows",
      "\"mpg\" \"cyl\"\n\"Mazda RX4\" 21 6\n\"Datsun 710\" 22.8 4\n",
      ["|mpg|cyl", "Mazda RX4|21.0|6", "Datsun 710|22.8|4"], says: ["the rows have one cell more"]),
    DialectCase(
      "with commas", "\"mpg\",\"cyl\"\n\"Mazda RX4\",21,6\n\"Datsun 710\",22.8,4\n",
      ["|mpg|cyl", "Mazda RX4|21.0|6", "Datsun 710|22.8|4"], says: ["the rows have one cell more"]),
    DialectCase(
      "aligned", "year  event      n\n1945  surrender  1\n1949  PRC        2\n",
      ["year|event|n", "1945|surrender|1", "1949|PRC|2"]),
    DialectCase(
      "aligned, with blanks in cells",
      "year  event                n\n1945  surrender of Japan   1\n1949  PRC                  2\n",
      ["year|event|n", "1945|surrender of Japan|1", "1949|PRC|2"]),
    DialectCase(
      "words and numbers", "Region Country Year\nAsia Japan 1945\nAsia China 1949\n",
      ["Region|Country|Year", "Asia|Japan|1945", "Asia|China|1949"]),
    DialectCase(
      "blanks at both ends", "  x   y  \n  1   2  \n 10  20  \n", ["x|y", "1|2", "10|20"]),
    DialectCase(
      "names of persons are one column", "full name\nJohn Smith\nJane Doe\n",
      ["full name", "John Smith", "Jane Doe"]),
    DialectCase(
      "sentences are one column", "text\nIt rained all day.\nHe came back.\n",
      ["text", "It rained all day.", "He came back."]),
  ]

  private static let commas: [DialectCase] = [
    DialectCase("at the end of the header", "id,name,\n1,A\n2,B\n", ["id|name", "1|A", "2|B"]),
    DialectCase("at the end of the rows", "id,name\n1,A,\n2,B,\n", ["id|name", "1|A", "2|B"]),
    DialectCase("at the end of all", "id,name,\n1,A,\n2,B,\n", ["id|name", "1|A", "2|B"]),
    DialectCase("at the end of some", "id,name,\n1,A\n2,B,\n", ["id|name", "1|A", "2|B"]),
    DialectCase("many", "id,name,,,,\n1,A,,,,\n2,B,,,,\n", ["id|name", "1|A", "2|B"]),
    DialectCase(
      "with a value behind it", "id,name,\n1,A,\n2,B,x\n", ["id|name|", "1|A|-", "2|B|x"]),
    DialectCase(
      "all rows wider", "country,capital\nFrance,Paris,x\nFrance,Lyon,y\n",
      ["country|capital|", "France|Paris|x", "France|Lyon|y"],
      says: ["the rows have 1 cell more than the header"]),
    DialectCase(
      "one row wider", "a,b\n1,2\n3,4,x, y\n5,6\n", ["a|b", "1|2", "3|4", "5|6"],
      says: ["3: 4 cells where the table has 2 columns; left out: 'x' and ' y'"]),
    DialectCase(
      "one row shorter", "a,b,c\n1,2,3\n4,5\n6,7,8\n", ["a|b|c", "1|2|3", "4|5|-", "6|7|8"],
      says: ["3: 2 cells where the table has 3 columns"]),
    DialectCase("semicolons at the end", "id;name;\n1;A;\n2;B;\n", ["id|name", "1|A", "2|B"]),
  ]

  private static let lists: [DialectCase] = [
    DialectCase(
      "commas in some", "motto\nI came, I saw\nPeace\nBread, land\n",
      ["motto", "I came, I saw", "Peace", "Bread, land"],
      says: ["read as one column, although 2 lines contain commas"]),
    DialectCase(
      "a comma in each", "motto\nI came, I saw\nPeace, land\n",
      ["motto", "I came, I saw", "Peace, land"], says: ["read as one column"]),
    DialectCase("a semicolon in one", "text\nHello; world\n", ["text", "Hello; world"]),
    DialectCase(
      "semicolons in some", "text\nHello; world\nGood day\nOne; two; three\n",
      ["text", "Hello; world", "Good day", "One; two; three"], says: ["read as one column"]),
    DialectCase("a bar in one", "text\na|b\nc\nd\n", ["text", "a|b", "c", "d"]),
    DialectCase(
      "quotes at the beginning", "text\n\"Peace\" he said, and left\nNo\n",
      ["text", "\"Peace\" he said, and left", "No"]),
    DialectCase(
      "quoted texts", "text\n\"I came, I saw\"\n\"Peace, land\"\n",
      ["text", "I came, I saw", "Peace, land"], says: ["read as one column"]),
    DialectCase("one word a line", "word\nx\ny\n", ["word", "x", "y"]),
    DialectCase(
      "numbers with decimal commas", "x\n\"1,5\"\n\"2,5\"\n", ["x", "1.5", "2.5"],
      says: ["read as one column"]),
    DialectCase(
      "commas of three widths", "text\na, b\na, b, c\na, b, c, d\nx\n",
      ["text", "a, b", "a, b, c", "a, b, c, d", "x"], says: ["read as one column"]),
  ]

  private static let signs: [DialectCase] = [
    DialectCase("two bars", "a||b||c\n1||2||3\n4||||6\n", ["a|b|c", "1|2|3", "4|-|6"]),
    DialectCase("one bar and empty cells", "a|b|c\n1||3\n4||6\n", ["a|b|c", "1|-|3", "4|-|6"]),
    DialectCase(
      "two colons", "1::1193::5\n1::661::3\n2::914::3\n",
      ["column1|column2|column3", "1|1193|5", "1|661|3", "2|914|3"],
      says: ["1: the first row is read as data"]),
    DialectCase("tildes", "a~b~c\n1~2~3\n4~5~6\n", ["a|b|c", "1|2|3", "4|5|6"]),
    DialectCase("a section sign", "a§b\n1§x\n2§y\n", ["a|b", "1|x", "2|y"]),
    DialectCase("decimal commas", "a;b\n1,5;2,5\n3,5;4,5\n", ["a|b", "1.5|2.5", "3.5|4.5"]),
    DialectCase(
      "single quotes", "'id','name'\n'1','a,b'\n'2','c''d'\n", ["id|name", "1|a,b", "2|c'd"]),
    DialectCase(
      "apostrophes", "id,name\n1,'tis\n2,'90s\n3,it's\n", ["id|name", "1|'tis", "2|'90s", "3|it's"]),
    DialectCase("all ends of lines", "a,b\r\n1,2\n3,4\r5,6\r\n", ["a|b", "1|2", "3|4", "5|6"]),
    DialectCase(
      "a quote that never ends", "id,t,n\n1,\"open,2\n2,b,3\n3,c,4\n",
      ["id|t|n", "1|\"open|2", "2|b|3", "3|c|4"]),
    DialectCase(
      "text behind quotes", "a,b\n\"x\" said,1\n\"y\",2\n", ["a|b", "x said|1", "y|2"],
      says: ["2: 1 cell has text after its closing quote"]),
    DialectCase(
      "a zero byte", "id,t\n1,a\u{0}b\n2,c\n", ["id|t", "1|a\u{0}b", "2|c"],
      says: ["2: 1 NUL byte"]),
    DialectCase("tabs and quotes", "a\tb\n\"x\ty\"\tz\n\"u\"\tv\n", ["a|b", "x\ty|z", "u|v"]),
  ]

  @Test(arguments: escapes) func backslashesAreReadAsTheWholeFileHasThem(file: DialectCase) throws {
    try file.check()
  }
  @Test(arguments: blanks) func blanksPartCellsWhereAllLinesAgree(file: DialectCase) throws {
    try file.check()
  }
  @Test(arguments: commas) func delimitersAtTheEndMakeNoColumn(file: DialectCase) throws {
    try file.check()
  }
  @Test(arguments: lists) func aListOfTextsIsOneColumn(file: DialectCase) throws {
    try file.check()
  }
  @Test(arguments: signs) func oddSignsPartCells(file: DialectCase) throws { try file.check() }
}
