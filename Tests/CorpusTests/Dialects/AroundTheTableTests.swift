import Testing

@testable import Corpus

/// Lines above, below and between the rows of a table.
@Suite struct AroundTheTableTests {
  private static let abc = "year,city,n\n1901,A,3\n1902,B,5\n"
  private static let rows = ["year|city|n", "1901|A|3", "1902|B|5"]

  private static let above: [DialectCase] = [
    DialectCase(
      "a title", "Strikes in Ruritania\n" + abc, rows,
      says: [
        "2: the table begins on line 2; the line above it is skipped: 'Strikes in Ruritania'"
      ]),
    DialectCase(
      "a title with delimiters behind it", "Strikes,,\n" + abc, rows,
      says: ["2: the table begins on line 2; the line above it is skipped: 'Strikes'"]),
    DialectCase(
      "titles and a blank line", "Table 1\nStrikes by city, 1901-1903\n\n" + abc, rows,
      says: ["4: the table begins on line 4; the 3 lines above it are skipped, from 'Table 1' on"]),
    DialectCase(
      "a title of as many parts as columns", "Strikes, lockouts, and riots\n" + abc, rows,
      says: ["2: the table begins on line 2"]),
    DialectCase(
      "a title in quotes over two lines", "\"Strikes\nin Ruritania\"\n" + abc, rows,
      says: ["3: the table begins on line 3; the 2 lines above it are skipped"]),
    DialectCase(
      "names and values above",
      "Data Source,World Development Indicators,\n\nLast Updated Date,2026-01-28,\n\nCountry Name,Country Code,1960,1961,\nAruba,ABW,5,6,\nAngola,AGO,7,8,\n",
      ["Country Name|Country Code|1960|1961", "Aruba|ABW|5|6", "Angola|AGO|7|8"],
      says: [
        "5: the table begins on line 5; the 4 lines above it are skipped, from 'Data Source,World Development Indicators' on"
      ]),
    DialectCase(
      "years in no steady steps below a title", "Population\n\n,1960,1970,1985\nA,1,2,3\nB,4,5,6\n",
      ["|1960|1970|1985", "A|1|2|3", "B|4|5|6"], says: ["3: the table begins on line 3"]),
    DialectCase(
      "a title over texts alone", "List of states\nname,capital\nFrance,Paris\nSpain,Madrid\n",
      ["name|capital", "France|Paris", "Spain|Madrid"], says: ["2: the table begins on line 2"]),
    DialectCase(
      "a padded title over texts alone",
      "States,,\nname,capital,part\nFrance,Paris,Europe\nSpain,Madrid,Europe\n",
      ["name|capital|part", "France|Paris|Europe", "Spain|Madrid|Europe"],
      says: ["2: the table begins on line 2"]),
    DialectCase(
      "a title over semicolons and decimal commas",
      "Statistik\nJahr;Ort;Zahl\n1901;Wien;3,5\n1902;Graz;5,25\n",
      ["Jahr|Ort|Zahl", "1901|Wien|3.5", "1902|Graz|5.25"], says: ["2: the table begins on line 2"]),
    DialectCase(
      "a title over tabs", "Report\n\nyear\tn\n1901\t5\n1902\t6\n", ["year|n", "1901|5", "1902|6"],
      says: ["3: the table begins on line 3"]),
    DialectCase(
      "a title over rows without headings", "Deaths at sea\n1901,3\n1902,5\n1903,7\n",
      ["column1|column2", "1901|3", "1902|5", "1903|7"], says: ["2: the table begins on line 2"]),
    DialectCase(
      "groups of columns", ",2019,,2020,\ncountry,men,women,men,women\nA,1,2,3,4\nB,5,6,7,8\n",
      ["country|men|women|men|women", "A|1|2|3|4", "B|5|6|7|8"],
      says: ["2: the table begins on line 2; the line above it is skipped: ',2019,,2020'"]),
    DialectCase(
      "a mark and a title", "\u{FEFF}Title\nyear,n\n1901,2\n1902,4\n",
      ["year|n", "1901|2", "1902|4"], says: ["2: the table begins on line 2"]),
    DialectCase(
      "lines that end as on Windows", "Title\r\n\r\nyear,n\r\n1901,2\r\n1902,4\r\n",
      ["year|n", "1901|2", "1902|4"], says: ["3: the table begins on line 3"]),
  ]

  private static let office: [DialectCase] = [
    DialectCase(
      "a table of a statistical office",
      "Sterbefälle: Deutschland, Jahre\nStatistik der Sterbefälle\n;Gestorbene\n;Anzahl\n1990;921445\n1991;911245\n"
        + "__________\nQuelle: Destatis\n", ["|Gestorbene", "1990|921445", "1991|911245"],
      says: [
        "3: the table begins on line 3", "4: the line is skipped", "7: 2 lines below",
      ]),
    DialectCase(
      "a title with more semicolons than the table has commas",
      "Title; with; many; here\na,b\n1,2\n3,4\n",
      ["a|b", "1|2", "3|4"], says: ["2: the table begins on line 2"]),
    DialectCase(
      "a heading of one sign", "%\n5\n6\n", ["%", "5", "6"]),
    DialectCase(
      "a statement that does not hold", "sep=;\na,b\n1,2\n", ["a|b", "1|2"]),
    DialectCase(
      "a list below one word", "actors\nA;B\nC;D\n", ["actors", "A;B", "C;D"],
      says: ["read as one column, although 2 lines contain semicolons"]),
  ]

  private static let comments: [DialectCase] = [
    DialectCase(
      "number signs above and between",
      "# made by x\n# 2020, v1\nyear,city,n\n1901,A,3\n# break, there\n1902,B,5\n", rows),
    DialectCase(
      "percent signs", "% made\n% by me\nyear,n\n1901,3\n1902,4\n", ["year|n", "1901|3", "1902|4"]),
    DialectCase(
      "ids that begin as the comments do", "# c\nid,n\n#1,3\n#2,4\n", ["id|n", "#1|3", "#2|4"]),
    DialectCase(
      "headings behind the sign", "#year,n\n1901,3\n1902,4\n", ["#year|n", "1901|3", "1902|4"]),
    DialectCase(
      "headings in the last comment", "# Title\n# year,n\n1901,3\n1902,4\n",
      ["# year|n", "1901|3", "1902|4"]),
    DialectCase(
      "a quote in a comment", "# \"so it is\n# c\nyear,n\n1901,3\n1902,4\n",
      ["year|n", "1901|3", "1902|4"]),
    DialectCase(
      "a blank line between comments", "# a\n\n# b\n\nyear,n\n1901,3\n1902,4\n",
      ["year|n", "1901|3", "1902|4"]),
    DialectCase(
      "a comment with a fault below", "# a\nid,n\n1,2\n2\n", ["id|n", "1|2", "2|-"],
      says: ["4: 1 cell where the table has 2 columns"]),
    DialectCase(
      "the sign of another kind below", "# a\nid,n\n%1,2\n%2,3\n", ["id|n", "%1|2", "%2|3"]),
    DialectCase(
      "comments and a title", "# a\nTitle\nyear,city,n\n1901,A,3\n1902,B,5\n", rows,
      says: ["3: the table begins on line 3; the 2 lines above it are skipped, from 'Title' on"]),
  ]

  private static let stated: [DialectCase] = [
    DialectCase("semicolons", "sep=;\nyear;x\n1990;2\n1991;3\n", ["year|x", "1990|2", "1991|3"]),
    DialectCase("commas", "sep=,\nyear,x\n1990,2\n", ["year|x", "1990|2"]),
    DialectCase("tabs", "sep=\t\nyear\tx\n1990\t2\n", ["year|x", "1990|2"]),
    DialectCase(
      "a bar where there are more commas", "sep=|\na|b,c,d\n1|x,y,z\n", ["a|b,c,d", "1|x,y,z"]),
    DialectCase("in quotes", "\"sep=;\"\nyear;x\n1990;2\n", ["year|x", "1990|2"]),
    DialectCase(
      "in capitals, behind a mark", "\u{FEFF}SEP=;\r\nyear;x\r\n1990;2\r\n", ["year|x", "1990|2"]),
    DialectCase(
      "without headings", "sep=;\n1990;2\n1991;3\n", ["column1|column2", "1990|2", "1991|3"]),
    DialectCase(
      "and a title", "sep=;\nTitle\nyear;city;x\n1990;A;2\n1991;B;3\n",
      ["year|city|x", "1990|A|2", "1991|B|3"], says: ["3: the table begins on line 3"]),
    DialectCase("a column of that name", "sep=x,b\n1,2\n", ["sep=x|b", "1|2"]),
    DialectCase(
      "with a fault below", "sep=;\nid;n\n1;2\n2\n", ["id|n", "1|2", "2|-"],
      says: ["4: 1 cell where"]),
  ]

  private static let second: [DialectCase] = [
    DialectCase(
      "units in brackets", "country,area,pop\n,(km2),(mio)\nFrance,550,60\nSpain,500,40\n",
      ["country|area|pop", "France|550|60", "Spain|500|40"],
      says: ["2: the line is skipped as a second row of headings: '(km2)' and '(mio)'"]),
    DialectCase(
      "a percent sign", "party,share\n,%\nA,40\nB,60\n", ["party|share", "A|40", "B|60"],
      says: ["2: the line is skipped"]),
    DialectCase(
      "words above one column of numbers", "Country of origin,Number\ncountry,n\nF,5\nE,6\n",
      ["Country of origin|Number", "country|n", "F|5", "E|6"],
      says: ["2: the row has words where the rows below have values: 'n'"]),
    DialectCase(
      "a currency", "id,gdp\n,USD\na,40\nb,60\n", ["id|gdp", "a|40", "b|60"],
      says: ["2: the line is skipped"]),
    DialectCase(
      "kinds", "id,name,n\nint,varchar,double\n1,A,2.5\n2,B,3.5\n",
      ["id|name|n", "1|A|2.5", "2|B|3.5"],
      says: ["2: the line is skipped as a second row of headings: 'int', 'varchar' and 'double'"]),
    DialectCase(
      "questions",
      "id,Q1,Q2\nResponse ID,How old are you?,In which year were you born?\nR_1,30,1990\nR_2,40,1980\nR_3,50,1970\n",
      ["id|Q1|Q2", "R_1|30|1990", "R_2|40|1980", "R_3|50|1970"],
      says: ["2: the line is skipped"]),
    DialectCase(
      "questions and their keys",
      "id,Q1,Q2\nId,Age?,Height?\n\"{\"\"k\"\":1}\",\"{\"\"k\"\":2}\",\"{\"\"k\"\":3}\"\nR_1,30,170\nR_2,40,180\nR_3,50,190\n",
      ["id|Q1|Q2", "R_1|30|170", "R_2|40|180", "R_3|50|190"],
      says: ["2: the line is skipped", "3: the line is skipped"]),
    DialectCase(
      "words of another language",
      "land,flaeche,zahl\ncountry,area,number\nF,550,60\nE,500,40\nI,300,50\n",
      ["land|flaeche|zahl", "F|550|60", "E|500|40", "I|300|50"],
      says: ["2: the line is skipped"]),
    DialectCase(
      "a first value that is missing", "name,n\nFoo,n/a\nBar,1900\nBaz,1901\n",
      ["name|n", "Foo|-", "Bar|1900", "Baz|1901"]),
    DialectCase(
      "texts are no units", "name,place\nFoo,km\nBar,mi\n", ["name|place", "Foo|km", "Bar|mi"]),
    DialectCase(
      "units below a title", "Title\nid,gdp,pop\n,USD,mio\na,40,1\nb,60,2\n",
      ["id|gdp|pop", "a|40|1", "b|60|2"],
      says: ["2: the table begins on line 2", "3: the line is skipped"]),
  ]

  private static let below: [DialectCase] = [
    DialectCase(
      "a source", abc + "Source: ILO\n", rows,
      says: ["4: the line below the table is skipped: 'Source: ILO'"]),
    DialectCase(
      "a source with delimiters", abc + "\"Source: ILO, Geneva\",,\n", rows,
      says: ["4: the line below"]),
    DialectCase(
      "a source with a comma", abc + "Source: ILO, Geneva\n", rows, says: ["4: the line below"]),
    DialectCase(
      "behind a gap", abc + "\n\nData from database: WDI\nLast Updated: 01/28/2026\n", rows,
      says: ["6: 2 lines below the table are skipped, from 'Data from database: WDI' on"]),
    DialectCase(
      "any words behind a gap", abc + "\nCompiled by the author\n", rows,
      says: ["5: the line below"]),
    DialectCase(
      "a mark explained", abc + "* estimated by the author\n", rows, says: ["4: the line below"]),
    DialectCase(
      "notes and a source", abc + "Note: all figures are estimates.\nSource: own\n", rows,
      says: ["4: 2 lines below"]),
    DialectCase("German", abc + "Quelle: Statistisches Amt\n", rows, says: ["4: the line below"]),
    DialectCase("Chinese", abc + "资料来源：统计局\n", rows, says: ["4: the line below"]),
    DialectCase("the end of DOS", abc + "\u{1A}", rows, says: ["4: the line below"]),
    DialectCase(
      "a short row is a row", "name,a,b\nX,1,2\nY\n", ["name|a|b", "X|1|2", "Y|-|-"],
      says: ["3: 1 cell where the table has 3 columns"]),
    DialectCase(
      "a total is told", "city,n\nA,3\nB,5\nTotal,8\n", ["city|n", "A|3", "B|5", "Total|8"],
      says: ["'Total' may be the total of the rows above"]),
  ]

  @Test(arguments: office)
  func whatOfficesWriteIsRead(file: DialectCase) throws { try file.check() }
  @Test(arguments: above) func linesAboveAreNamedAndPassedOver(file: DialectCase) throws {
    try file.check()
  }
  @Test(arguments: comments) func commentsAreNoRows(file: DialectCase) throws { try file.check() }
  @Test(arguments: stated) func aDelimiterThatIsStatedIsObeyed(file: DialectCase) throws {
    try file.check()
  }
  @Test(arguments: second) func aSecondRowOfHeadingsIsNoRow(file: DialectCase) throws {
    try file.check()
  }
  @Test(arguments: below) func notesBelowAreNamedAndPassedOver(file: DialectCase) throws {
    try file.check()
  }
}
