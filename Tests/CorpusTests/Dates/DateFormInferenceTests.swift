import Chronology
import TestSupport
import Testing

@testable import Corpus

@Suite struct DateFormInferenceTests {
  @Test(arguments: [
    (["1976", "1976-06", "196X"], nil), (["1976-06-03", "1976-6-3"], "%Y-%m-%d"),
    (["19760603", "19450700"], "%Y%m%d"), (["197606", "197607"], "%Y%m"),
    (["1976/06/03"], "%Y/%m/%d"), (["3.4.1967"], "%d.%m.%Y"),
    (["13/4/1967", "3/4/1967"], "%d/%m/%Y"),
    (["4/13/1967", "3/4/1967"], "%m/%d/%Y"), (["23 February 2022", "3 May 2022"], "%d %B %Y"),
    (["23 Feb 2022", "3 May 2022"], "%d %b %Y"), (["October 8, 1918"], "%B %d, %Y"),
    (["3-Jun-1976"], "%d-%b-%Y"), (["May 1976"], "%B %Y"), (["1976年6月3日"], "%Y年%m月%d日"),
    (["2018-06-01 12:00:00"], "%Y-%m-%d %H:%M:%S"), (["2018-06-01T12:00:00Z"], nil),
    (["2018-06-01T12:00Z"], "%Y-%m-%dT%H:%MZ"), (["1976", "May 1976", "3 May 1976"], "any"),
    (["昭和51年6月3日", "1976年"], "any"), (["199u", "1999"], "edtf-2012"), (["44 BC", "AD 69"], "any"),
    (["5/5/1967"], "%d/%m/%Y"),
  ])
  func findsTheFormOfAColumn(values: [String], format: String?) throws {
    let result = Self.result(values)
    guard case .form(let form) = result.finding else {
      Issue.record("\(result.finding)")
      return
    }
    #expect(form.format == format)
    #expect(result.fitting == values.count && result.exception == nil)
  }

  @Test func orderThatNoValueDecidesIsToldWithBothReadings() {
    let result = Self.result(["5/5/1967", "3/4/1967", "1/2/1968"])
    let first = DateFormInference.Reading(format: "%d/%m/%Y", edtf: "1967-04-03")
    let second = DateFormInference.Reading(format: "%m/%d/%Y", edtf: "1967-03-04")
    #expect(
      result.finding
        == .ambiguous(read: "3/4/1967", line: 3, dayFirst: first, monthFirst: second))
    #expect(result.fitting == 3)
  }

  @Test func exceptionIsCountedAndTheFirstOneKept() {
    var values = (1...28).map { "19760\($0 % 9 + 1)\($0 < 10 ? "0" : "")\($0)" }
    values.insert("unknown", at: 10)
    values.append("199913")
    let result = Self.result(values)
    #expect(result.fitting == 28)
    #expect(result.exception?.text == "unknown" && result.exception?.line == 12)
    #expect(result.isDigits)
  }

  @Test(arguments: [
    (["1976", "1977"], true), (["1976", "1976-06"], true), (["19760603"], true),
    (["1976/06"], true), (["2010/2011"], true), (["1976", "1976-06-03"], false),
    (["196X"], false), (["3/13/1976"], false), (["1976", "May 1976"], false),
  ])
  func numbersAreDigits(values: [String], isDigits: Bool) {
    #expect(Self.result(values).isDigits == isDigits)
  }

  @Test func wordsAreNoDates() {
    let result = Self.result(["Japan", "31", "3.14", "may", "", "a-b-c", "12345678901"])
    #expect(result.finding == .none && result.fitting == 0)
  }

  /// What the inference takes for a form is what the form reads, of texts made of parts of dates.
  @Test(arguments: 0..<20)
  func fitsExactlyWhatTheFormReads(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "1976", "0043", "12", "3", "06", "13", "31", "00", "-", "-", "/", "/", ".", " ", ", ", ":",
      "May",
      "Feb", "June", "Sept.", "年", "月", "日", "昭和", "元", "閏", "民国", "BC", "AD ", "c. ", "s", "T",
      "Z",
      "u", "X", "?", "~", "unknown", "open", "..", "[", "]", "+09:00", "19760603", "２", "十",
      "197613", "1904-5", "1904/05", "1911-12", "1914-18", "–", "ca. ", " or ", "before ", "10:45",
      "juin", "19th c.", "n.d.", "18--",
    ]
    let shapes = [
      "1976-06-03T12:00:00", "3/4/1976", "3 May 1976", "1976-6-3", "May 3, 1976", "1976年6月3日",
      "13/4/1976 10:45",
      "3/4/1976 9:05 PM",
    ]
    for _ in 0..<100 {
      var text = Bool.random(using: &random) ? "" : shapes.randomElement(using: &random) ?? ""
      for _ in 0..<Int.random(in: 1...6, using: &random) where text.utf8.count < 40 {
        let part = parts.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { text = part + text } else { text += part }
      }
      text = String(text.drop { $0 == " " })
      while text.last == " " { text.removeLast() }
      // `../` is EDTF, and as likely a path.
      guard text.utf8.contains(where: { 48...57 ~= $0 }) else { continue }
      let bytes = Array(text.utf8)
      var inference = DateFormInference()
      let found = inference.candidates(of: bytes.span, line: 1)
      if found & DateCandidate.Mark.none.bit != 0 { continue }
      for candidate in 0..<DateCandidate.count {
        let form = DateCandidate.form(candidate, names: "%B")
        let edtf = try? form.edtf(of: bytes.span)
        let isRead = edtf.map { (try? EDTFDate($0)) != nil } ?? false
        #expect((found & (1 << UInt64(candidate)) != 0) == isRead, "'\(text)' as \(form)")
      }
    }
  }

  @Test(arguments: 0..<20)
  func verdictOfNumbersIsThatOfReading(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let numbers = ["0", "00", "1", "5", "05", "12", "13", "29", "30", "31", "1900", "1976", "0000"]
    let signs = ["-", "/", ".", " ", " May ", "-Feb-", "/June/", ", ", "年", "月", " BC", "s", ""]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        text += numbers.randomElement(using: &random) ?? ""
        text += signs.randomElement(using: &random) ?? ""
      }
      let bytes = Array(text.utf8)
      guard let scan = DateScan(bytes.span) else { continue }
      let verdict = FreeDate.verdict(of: scan)
      do throws(DateRefusal) {
        _ = try FreeDate.edtf(of: scan, .plain)
        #expect(verdict == .read, "'\(text)'")
      } catch {
        let isAmbiguous = if case .ambiguousOrder = error { true } else { false }
        let expected: FreeDate.Verdict =
          isAmbiguous
          ? .ambiguous : error == .zeroDate ? .noDate : error.leavesRoom ? .open : .refused
        #expect(verdict == expected, "'\(text)'")
      }
    }
  }

  /// What is turned away before it is taken apart is neither EDTF nor its draft.
  @Test(arguments: 0..<20)
  func whatCannotBeEDTFIsNot(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "1976", "-0043", "196X", "19", "5", "06", "13", "-", "/", "..", "[", "]", "{", "}", ",", " ",
      "?", "~", "%", "?~", "X", "x", "u", "uuuu", "unknown", "open", "Y", "y", "E", "e", "S2", "T",
      "10:45", "10:45:30", "Z", "+09:00", "12,345", "50 %",
    ]
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        text += parts.randomElement(using: &random) ?? ""
      }
      let bytes = Array(text.utf8)
      let isTrimmed = text.first != " " && text.last != " "
      guard isTrimmed, bytes.count > 3, bytes.contains(where: { 48...57 ~= $0 }) else { continue }
      let valid = EDTFDate(ifValid: text) != nil
      #expect(valid == ((try? EDTFDate(text)) != nil))
      if EDTFText.mayBe(bytes.span) { continue }
      #expect(!valid, "'\(text)'")
      // The words of the draft stand for a whole bound: `unknown/1976`, not `13unknown13`.
      let hasWholeWords = text.split(separator: "/").allSatisfy { bound in
        !bound.contains("unknown") && !bound.contains("open") || bound.allSatisfy(\.isLetter)
      }
      if hasWholeWords { #expect(DraftEDTF.modern(text) == nil, "'\(text)'") }
    }
  }

  private static func result(_ values: [String]) -> DateFormInference.Result {
    var inference = DateFormInference()
    for (index, value) in values.enumerated() {
      let bytes = Array(value.utf8)
      inference.observe(bytes.span, line: index + 2)
    }
    return inference.result
  }
}
