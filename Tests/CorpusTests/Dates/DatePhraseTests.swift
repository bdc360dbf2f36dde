import TestSupport
import Testing

@testable import Chronology
@testable import Corpus

/// Dates in the words of historians, libraries, genealogists and knowledge bases.
@Suite struct DatePhraseTests {
  @Test(
    arguments: [
      ("5th c. BC", "-04XX"), ("5th century BC", "-04XX"), ("the 5th century BC", "-04XX"),
      ("the 2nd century AD", "01XX"), ("5th cent. BCE", "-04XX"),
      ("C5 BC", "-04XX"), ("fifth century B.C.", "-04XX"), ("2nd c. BC", "-01XX"),
      ("1st c. BC", "[-0099..0000]"), ("1st century AD", "[0001..0100]"), ("2nd c. AD", "01XX"),
      ("19th c. AD", "18XX"), ("C19", "18XX"), ("19th century", "18XX"),
      ("the 19th century", "18XX"),
      ("18th-century", "17XX"), ("circa 17th century", "16XX~"), ("19th century?", "18XX?"),
      ("nineteenth century", "18XX"), ("third century BC", "-02XX"), ("12th c.", "11XX"),
      ("2nd millennium BC", "-1XXX"), ("3rd millennium BCE", "-2XXX"), ("AD 5th century", "04XX"),
      ("XIXe siècle", "18XX"), ("XIX siècle", "18XX"), ("19e siècle", "18XX"),
      ("siglo XIX", "18XX"),
      ("s. XV", "14XX"), ("XIX secolo", "18XX"), ("sec. XV", "14XX"), ("século XX", "19XX"),
      ("19. Jahrhundert", "18XX"), ("19. Jh.", "18XX"), ("5. Jh. v. Chr.", "-04XX"),
      ("Ve siècle av. J.-C.", "-04XX"), ("siglo V a. C.", "-04XX"), ("V secolo a.C.", "-04XX"),
      ("XIX век", "18XX"), ("19-й век", "18XX"), ("V век до н. э.", "-04XX"), ("XVII в.", "16XX"),
      ("19世紀", "18XX"), ("十九世纪", "18XX"), ("公元前5世纪", "-04XX"), ("紀元前5世紀", "-04XX"),
      ("前5世紀", "-04XX"),
    ] as [(String, String)])
  func centuriesAreRead(text: String, edtf: String) throws {
    try expect(text, edtf)
  }

  @Test(
    arguments: [
      ("before 1930", "[..1929]"), ("before 1930-06", "[..1930-05]"),
      ("before 3 June 1930", "[..1930-06-02]"),
      ("after 1945", "[1946..]"), ("after 31 December 1945", "[1946-01-01..]"),
      ("by 1930", "[..1930]"),
      ("no later than 1930", "[..1930]"), ("not before 1930", "[1930..]"),
      ("until 1930", "../1930"),
      ("since 1945", "1945/.."), ("from 1945", "1945/.."), ("1945 onwards", "1945/.."),
      ("before 500 BC", "[..-0500]"), ("before the 5th c. BC", "[..-0500]"),
      ("after ca. 1930", "[1931~..]"),
      ("post 1850", "[1851..]"), ("ante 1850", "[..1849]"), ("1850 or later", "[1850..]"),
      ("vor 1930", "[..1929]"), ("nach 1945", "[1946..]"), ("seit 1945", "1945/.."),
      ("bis 1930", "../1930"),
      ("avant 1930", "[..1929]"), ("après 1945", "[1946..]"), ("depuis 1945", "1945/.."),
      ("antes de 1930", "[..1929]"), ("después de 1945", "[1946..]"), ("desde 1945", "1945/.."),
      ("до 1930", "[..1929]"), ("после 1945 года", "[1946..]"), ("prima del 1930", "[..1929]"),
      ("dopo il 1945", "[1946..]"), ("1939-", "1939/.."), ("1939–", "1939/.."),
      ("–1945", "../1945"),
      ("1945–present", "1945/.."), ("1945 to present", "1945/.."), ("1945 - today", "1945/.."),
      ("May 1945 - present", "1945-05/.."), ("1945年以降", "[1945..]"), ("1945年以前", "[..1945]"),
      ("1850-?", "1850/"), ("?-1850", "/1850"), ("?–1850", "/1850"),
    ] as [(String, String)])
  func oneSideIsRead(text: String, edtf: String) throws {
    try expect(text, edtf)
  }

  @Test(
    arguments: [
      ("ca. 1850", "1850~"), ("c1850", "1850~"), ("c.1805", "1805~"), ("about 1850", "1850~"),
      ("around 1850", "1850~"),
      ("approx. 1850", "1850~"), ("1850 ca.", "1850~"), ("1850 (approx.)", "1850~"),
      ("~1850", "~1850"),
      ("±1850", "1850~"), ("circa May 1850", "1850-05~"), ("c. 500 BC", "-0499~"),
      ("c. 5 BC", "-0004~"), ("about 5 BC", "-0004~"), ("about 2 AD", "0002~"),
      ("ca. 1850s", "185X~"), ("um 1850", "1850~"), ("vers 1850", "1850~"), ("hacia 1850", "1850~"),
      ("около 1850 г.", "1850~"), ("1850 circa", "1850~"), ("cerca de 1850", "1850~"),
      ("約1850年", "1850~"),
      ("1850年頃", "1850~"), ("1850?", "1850?"), ("1850 (?)", "1850?"), ("probably 1850", "1850?"),
      ("ca. 1850?", "1850%"), ("possibly 3 May 1850", "1850-05-03?"),
    ] as [(String, String)])
  func doubtAndApproximationAreRead(text: String, edtf: String) throws {
    try expect(text, edtf)
  }

  @Test(
    arguments: [
      ("1914-1918", "1914/1918"), ("1914–1918", "1914/1918"), ("1914—18", "1914/1918"),
      ("1914 to 1918", "1914/1918"),
      ("from 1914 to 1918", "1914/1918"), ("1914 - 1918", "1914/1918"),
      ("c. 1850-1860", "1850~/1860~"),
      ("c.1786-9", "1786~/1789~"), ("1921 - circa 1970s", "1921/197X~"),
      ("500-450 BC", "-0499/-0449"),
      ("500 BC - 450 BC", "-0499/-0449"), ("27 BC – AD 14", "-0026/0014"),
      ("6th-5th century BCE", "-05XX/-04XX"),
      ("1st c. BC - 2nd c. AD", nil), ("late 19th–early 20th century", "18XX/19XX"),
      ("3–5 May 1914", "1914-05-03/1914-05-05"),
      ("June–August 1914", "1914-06/1914-08"), ("28 June - 4 August 1914", "1914-06-28/1914-08-04"),
      ("June 28 – August 4, 1914", "1914-06-28/1914-08-04"),
      ("June 6-9, 1944", "1944-06-06/1944-06-09"),
      ("1976-06-03 – 1976-07-01", "1976-06-03/1976-07-01"),
      ("3.6.1976 - 1.7.1976", "1976-06-03/1976-07-01"),
      ("1914 bis 1918", "1914/1918"), ("von 1914 bis 1918", "1914/1918"),
      ("de 1914 à 1918", "1914/1918"),
      ("de 1914 a 1918", "1914/1918"), ("dal 1914 al 1918", "1914/1918"),
      ("с 1914 по 1918 год", "1914/1918"),
      ("1914年〜1918年", "1914/1918"), ("1914年至1918年", "1914/1918"), ("siglos XV-XVI", "14XX/15XX"),
      ("1918-1914", nil),
    ] as [(String, String?)])
  func rangesAreSpans(text: String, edtf: String?) throws {
    try expect(text, edtf)
  }

  @Test(
    arguments: [
      ("c. 1850-60", "1850~/1860~"), ("c. 1850 – 1860", "1850~/1860~"),
      ("circa 1914 to 1918", "1914~/1918~"), ("[ca. 1914-1918]", "1914~/1918~"),
      ("ca. [1914-1918]", "1914~/1918~"), ("1789-1815 (?)", "1789?/1815?"),
      ("[1789-1815]?", "1789?/1815?"), ("[1789-1815] (?)", "1789?/1815?"),
      ("1850-1860 ca.", "1850~/1860~"), ("1914-18 (approx.)", "1914~/1918~"),
      ("probably 1914-1918", "1914?/1918?"), ("c. 1914-1918 (?)", "1914%/1918%"),
      ("c. 500-450 BC", "-0499~/-0449~"), ("c. 6th-5th century BC", "-05XX~/-04XX~"),
      ("um 1850-60", "1850~/1860~"), ("vers 1850-1860", "1850~/1860~"),
      ("от 1914 до 1918 (?)", "1914?/1918?"), ("約1914年〜1918年", "1914~/1918~"),
      ("probably from 1914 to 1918", "1914?/1918?"), ("c. 1850 or 1851", "[1850~,1851~]"),
      ("1850 or 1851 (?)", "[1850?,1851?]"),
      ("from c. 1850 to 1860", "1850~/1860"), ("1850 - c. 1860", "1850/1860~"),
      ("1850-1860?", "1850/1860?"), ("c. 1850-1860?", "1850~/1860%"),
      ("probably 1850 - ca. 1860", "1850?/1860~"), ("c. 1850 – 3 May 1860", "1850~/1860-05-03"),
      ("1850 or ca. 1851", "[1850,1851~]"), ("[1850]-[1860?]", "1850/1860?"),
    ] as [(String, String?)])
  func markAroundTheWholeReachesAllOfIt(text: String, edtf: String?) throws {
    try expect(text, edtf)
  }

  @Test(
    arguments: [
      ("earlier 19th century", nil), ("later 19th century", nil), ("later 1914", nil),
      ("earlier 1914", nil), ("1914, later 1918", nil), ("earlier", nil),
      ("later in May 1914", nil), ("earlier than 1914", "[..1913]"),
      ("later than 1914", "[1915..]"), ("later than May 1914", "[1914-06..]"),
      ("earlier than the 5th c. BC", "[..-0500]"), ("no later than 1914", "[..1914]"),
      ("not earlier than 1914", "[1914..]"), ("1914 or later", "[1914..]"),
      ("1914 or earlier", "[..1914]"), ("following 1914", "[1915..]"),
      ("following May 1914", "[1914-06..]"), ("1914 following", "1914/.."),
    ] as [(String, String?)])
  func earlierAndLaterAreBoundsBesideThanAlone(text: String, edtf: String?) throws {
    try expect(text, edtf)
  }

  @Test(
    arguments: [
      ("between 1850 and 1860", "[1850..1860]"), ("between c. 1850 and 1860", "[1850~..1860~]"),
      ("between May and July 1914", "[1914-05..1914-07]"),
      ("zwischen 1850 und 1860", "[1850..1860]"),
      ("entre 1850 et 1860", "[1850..1860]"), ("entre 1850 y 1860", "[1850..1860]"),
      ("tra il 1850 e il 1860", "[1850..1860]"),
      ("между 1850 и 1860", "[1850..1860]"), ("1850 or 1851", "[1850,1851]"),
      ("1850 oder 1851", "[1850,1851]"),
      ("1850, 1851 or 1853", "[1850,1851,1853]"), ("3 or 4 May 1914", nil),
      ("44 or 43 BC", "[-0043,-0042]"),
    ] as [(String, String?)])
  func onePeriodOfSeveralIsASet(text: String, edtf: String?) throws {
    try expect(text, edtf)
  }

  @Test(
    arguments: [
      ("early 1914", "[1914-01..1914-04]"), ("mid 1914", "[1914-05..1914-08]"),
      ("late 1914", "[1914-09..1914-12]"),
      ("mid-1980s", "[1984..1986]"), ("early 1920s", "[1920..1923]"),
      ("late 1920s", "[1927..1929]"),
      ("early 19th century", "[1800..1833]"), ("mid-19th century", "[1834..1866]"),
      ("late 5th c. BC", "[-0432..-0400]"),
      ("first half of the 19th century", "[1800..1850]"), ("2nd half 19th c.", "[1850..1899]"),
      ("last quarter of the 19th century", "[1875..1899]"),
      ("third quarter of the 5th century BC", "[-0449..-0425]"),
      ("first half of 1914", "[1914-01..1914-06]"), ("Q1 1914", "[1914-01..1914-03]"),
      ("early May 1914", "[1914-05-01..1914-05-10]"),
      ("end of May 1914", "[1914-05-21..1914-05-31]"), ("Anfang 1914", "[1914-01..1914-04]"),
      ("Mitte 19. Jh.", "[1834..1866]"),
      ("1. Hälfte des 19. Jahrhunderts", "[1800..1850]"),
      ("première moitié du XIXe siècle", "[1800..1850]"),
      ("fin du XIXe siècle", "[1867..1899]"), ("principios del siglo XIX", "[1800..1833]"),
      ("início do século XX", "[1900..1933]"),
      ("начало XIX века", "[1800..1833]"), ("вторая половина XIX века", "[1850..1899]"),
      ("19世紀初", "[1800..1833]"),
      ("19世紀前半", "[1800..1850]"), ("1950年代初", "[1950..1953]"),
      ("prima metà del XIX secolo", "[1800..1850]"),
    ] as [(String, String)])
  func partsOfPeriodsAreSets(text: String, edtf: String) throws {
    try expect(text, edtf)
  }

  @Test(
    arguments: [
      ("[1850]", "1850"), ("[ca. 1850]", "1850~"), ("[1862?]", "1862?"), ("[18--?]", "18XX?"),
      ("[18--]", "18XX"), ("18--", "18XX"),
      ("185-", "185X"), ("185-?", "185X?"), ("[1914-1918]", "1914/1918"),
      ("[1850 or 1851]", "[1850,1851]"),
      ("[between 1850 and 1860]", "[1850..1860]"), ("(1850)", "1850"), ("[1850]?", "1850?"),
      ("18??", "18XX"), ("[not after 1850]", "[..1850]"),
      ("1850s", "185X"), ("the 1850s", "185X"), ("1850's", "185X"), ("1850er Jahre", "185X"),
      ("années 1850", "185X"),
      ("años 1850", "185X"), ("1850-е годы", "185X"), ("1950年代", "195X"),
    ] as [(String, String)])
  func bracketsAndDecadesAreRead(text: String, edtf: String) throws {
    try expect(text, edtf)
  }

  @Test(
    arguments: [
      ("1826-7", "1826/1827"), ("1904-5", "1904/1905"), ("1850/51", "1850/1851"),
      ("1904/5", "1904/1905"), ("1914-18", "1914/1918"),
      ("1939-45", "1939/1945"), ("1936-39", "1936/1939"), ("1899/00", "1899/1900"),
      ("1976-06", "1976-06"), ("1976/06", "1976-06"),
      ("1911-12", "1911-12"), ("1976-00", "1976"),
    ] as [(String, String)])
  func yearsAreShortened(text: String, edtf: String) throws {
    try expect(text, edtf)
  }

  @Test(
    arguments: [
      ("+1867-00-00T00:00:00Z", "1867"), ("+1914-06-28T00:00:00Z", "1914-06-28"),
      ("-0582-00-00T00:00:00Z", "-0582"),
      ("+1867-05-00T00:00:00Z", "1867-05"), ("-00002500000-01-01T00:00:00Z", "Y-2500000"),
      ("+00000001867-00-00T00:00:00Z", "1867"),
      ("\"1914-06-28T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>", "1914-06-28"),
      ("\"-0043-03-15T00:00:00Z\"^^xsd:dateTime", "-0043-03-15"), ("+2000-02-30T00:00:00Z", nil),
      ("+1867", nil), ("+44 123", nil),
    ] as [(String, String?)])
  func timesOfWikidataAreRead(text: String, edtf: String?) throws {
    try expect(text, edtf)
  }

  @Test(
    arguments: [
      ("ABT 1850", "1850~"), ("BEF 1900", "[..1899]"), ("AFT 12 MAY 1850", "[1850-05-13..]"),
      ("BET 1850 AND 1860", "[1850..1860]"),
      ("FROM 1850 TO 1860", "1850/1860"), ("TO 1860", "../1860"), ("FROM 1850", "1850/.."),
      ("CAL 1850", "1850~"), ("EST 1850", "1850~"),
      ("BET JAN 1850 AND MAR 1850", "[1850-01..1850-03]"),
      ("@#DGREGORIAN@ 5 MAR 1699", "1699-03-05"), ("5 MAR 1699/00", "1700-03-05"),
      ("10 Feb 1711/12", "1712-02-10"), ("Feb 1711/2", "1712-02"), ("10 May 1711/12", nil),
    ] as [(String, String?)])
  func datesOfGenealogyAreRead(text: String, edtf: String?) throws {
    try expect(text, edtf)
  }

  @Test(
    arguments: [
      ("3. Juni 1976", "1976-06-03"), ("3. März 1976", "1976-03-03"), ("Jänner 1914", "1914-01"),
      ("am 9. November 1989", "1989-11-09"),
      ("Dienstag, 3. Dez. 1976", "1976-12-03"), ("3 juin 1976", "1976-06-03"),
      ("1er janvier 1976", "1976-01-01"), ("le 14 juillet 1789", "1789-07-14"),
      ("août 1914", "1914-08"), ("3 févr. 1976", "1976-02-03"),
      ("3 de junio de 1976", "1976-06-03"), ("2 de mayo de 1808", "1808-05-02"),
      ("septiembre de 1976", "1976-09"), ("3 giugno 1976", "1976-06-03"),
      ("1º gennaio 1976", "1976-01-01"), ("3 de março de 1976", "1976-03-03"),
      ("25 de Abril de 1974", "1974-04-25"), ("3 июня 1976", "1976-06-03"),
      ("3 июня 1976 г.", "1976-06-03"), ("май 1976", "1976-05"),
      ("22 июня 1941 года", "1941-06-22"), ("9 МАЯ 1945", "1945-05-09"),
      ("3 juni 1976", "1976-06-03"), ("1976. június 3.", "1976-06-03"),
      ("3 czerwca 1976", "1976-06-03"), ("3. června 1976", "1976-06-03"),
      ("Sommer 1914", "1914-22"), ("printemps 1914", "1914-21"), ("Winter 1944/45", "1944-24"),
      ("44 v. Chr.", "-0043"), ("44 av. J.-C.", "-0043"), ("44 a.C.", "-0043"),
      ("14 n. Chr.", "0014"), ("14 d.C.", "0014"), ("44 год до н. э.", "-0043"),
      ("44 до н.э.", "-0043"), ("14 apr. J.-C.", "0014"), ("44 avant J.-C.", "-0043"),
    ] as [(String, String)])
  func languagesAreRead(text: String, edtf: String) throws {
    try expect(text, edtf)
  }

  @Test(arguments: [
    "n.d.", "[n.d.]", "s.d.", "s. d.", "o.J.", "o. J.", "N.D.", "undated", "[s.n.d.]x", "no date",
    "sans date", "б.д.", "不詳", "(undated)",
    "http://www.wikidata.org/.well-known/genid/1e2f", "_:t123",
  ])
  func noDateIsSaid(text: String) {
    let bytes = Array(text.utf8)
    let refusal = #expect(throws: DateRefusal.self) { try FreeDate.edtf(of: bytes.span) }
    #expect(refusal == (text.hasSuffix("x") ? .notADate : .statesNone))
  }

  @Test(
    arguments: [
      (
        "1904/05",
        "'1904/05' is 1904-05 or 1904/1905; write one of these, or declare the 'format' of the field, any-months or any-spans"
      ),
      ("1976-6", "'1976-6' has a month of one digit; write 1976-06"),
      (
        "c5 BC",
        "'c5 BC' may mean 'about 5 BC' or 'the 5th century BC'; write one of these"
      ),
      (
        "c2 AD",
        "'c2 AD' may mean 'about 2 AD' or 'the 2nd century AD'; write one of these"
      ),
      (
        "c11 BC",
        "'c11 BC' may mean 'about 11 BC' or 'the 11th century BC'; write one of these"
      ),
      (
        "0000-00-00",
        "'0000-00-00' is not a date; if it means 'no date', add it to the \"missingValues\" of the field"
      ),
      (
        "00/00/0000",
        "'00/00/0000' is not a date; if it means 'no date', add it to the \"missingValues\" of the field"
      ),
      (
        "@#DJULIAN@ 5 MAR 1699",
        "'@#DJULIAN@ 5 MAR 1699' is a date of another calendar; write the Gregorian date"
      ),
      (
        "15 mars 44 av. J.-C.",
        "'15 mars 44 av. J.-C.' is a day of an older calendar; write the year alone, or the Gregorian day in EDTF"
      ),
      ("1900er Jahre", "'1900er Jahre' may be ten years or a hundred; write 190X or 19XX"),
      (
        "5 Brumaire an VIII",
        "'5 Brumaire an VIII' is not a date; write year-month-day, such as 1976-06-03"
      ),
      ("31 juin 1976", "'31 juin 1976' is no day of the calendar; 1976-06 ends on 1976-06-30"),
      ("3 juin 76", "'3 juin 76' has a year of two digits; write all four"),
      ("1976-W23", "'1976-W23' is not a date; write year-month-day, such as 1976-06-03"),
      ("28.06.1914 25:10", "'28.06.1914 25:10' has a time that no clock shows"),
    ] as [(String, String)])
  func refusesWhatItCannotKnow(text: String, message: String) {
    let bytes = Array(text.utf8)
    let refusal = #expect(throws: DateRefusal.self) { try FreeDate.edtf(of: bytes.span) }
    #expect(refusal?.message(of: text).english == message)
  }

  @Test(arguments: [
    "1914 was a year", "Treaty of 1848", "12", "3-4", "1-2-3", "a", "XIX", "century", "BC",
    "before", "May", "19", "50s", "1850+", "1/2 century",
    "pp. 1914-1918", "0-19-853453-1", "51.5,-0.12", "+49 30 1914", "10:45", "1914:1918",
    "1914-1918-1920", "[sic]", "[]", "()", "-", "–", "c.", "ca.",
    "19th", "XXX century of us", "May May 1914", "1914 1915", "early", "first half", "from to",
    "between 1914", "or 1914", "1914 or", "century 19th 5",
  ])
  func otherTextsAreNoDates(text: String) {
    let bytes = Array(text.utf8)
    let edtf = try? FreeDate.edtf(of: bytes.span)
    #expect(edtf == nil, "'\(text)' was read as \(edtf ?? "")")
  }

  /// Whatever the parts, what is read is EDTF, and nothing traps.
  @Test(arguments: 0..<30)
  func whatIsReadIsEDTF(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "1850", "185", "18--", "5", "19th", "1860", "44", "st", "century", "c.", "ca.", "BC", "AD",
      "before", "after", "between", "and", "or", "to", "-", "–", "early",
      "mid", "half", "first", "of", "the", "June", "juin", "3", "?", "[", "]", "(", ")", "~", "/",
      "s", "n.d.", "XIX", "siècle", "年代", "世紀", "公元前", "T00:00:00Z", "+", "10:45",
      "present", "since", "until", "Q1", "v. Chr.", "г.", "0000", "00", ",", ".",
    ]
    for _ in 0..<300 {
      let count = Int.random(in: 1...7, using: &random)
      let words = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }
      let text = words.joined(separator: Bool.random(using: &random) ? " " : "")
      let bytes = Array(text.utf8)
      guard let edtf = try? FreeDate.edtf(of: bytes.span) else { continue }
      #expect((try? EDTFDate(edtf)) != nil, "'\(text)' became '\(edtf)'")
    }
  }

  @Test func namesOfMonthsMeanOneMonth() {
    var months: [String: Int] = [:]
    for (language, names) in MonthNames.byLanguage {
      #expect(names.count == 12, "\(language)")
      for (index, list) in names.enumerated() {
        for name in list.split(separator: " ").map(String.init) {
          #expect(months[name, default: index] == index, "\(name) in \(language)")
          months[name] = index
          #expect(DateLexicon.meaning(of: DateLexicon.folded(name)) == .month(index + 1), "\(name)")
        }
      }
    }
  }

  private func expect(_ text: String, _ edtf: String?) throws {
    let bytes = Array(text.utf8)
    let read = try? FreeDate.edtf(of: bytes.span)
    #expect(read == edtf, "'\(text)'")
    if let read { #expect((try? EDTFDate(read)) != nil, "'\(text)' became '\(read)'") }
  }
}
