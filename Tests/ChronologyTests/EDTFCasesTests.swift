import Chronology
import TestSupport
import Testing

/// The verdicts of public validators; every difference is named here with its reason.
@Suite struct EDTFCasesTests {
  /// Where the validators disagree, blanks in sets and reversed intervals are taken, and impossible
  /// days are not.
  static let refusedDisputes: Set = ["156X-09-31"]

  /// Valid for the validators, but 1900 had no 29 February.
  static let refusedDespiteVerdict: Set = ["1900-02-29"]

  /// Bounds that differ from python-edtf's, with the ones that hold here.
  static let bounds: [String: (String, String)] = [
    // A winter ends in the next year; python-edtf cuts it off at the end of December.
    "2001-28": ("2001-12-01", "2002-02-28"),
    // By ISO 8601-2 significant digits say which years are possible; python-edtf takes the
    // estimate as certain.
    "1953S2": ("1900-01-01", "1999-12-31"),
    "Y-171010000S2": ("-179999999-01-01", "-170000000-12-31"),
    "Y-17101E3S3": ("-17199999-01-01", "-17100000-12-31"),
    "Y17101E4S3": ("171000000-01-01", "171999999-12-31"),
  ]

  @Test func readsTheWholeFile() {
    #expect(EDTFCase.all.count == 307)
  }

  @Test(arguments: EDTFCase.all)
  func takesWhatIsValid(_ sample: EDTFCase) throws {
    let isTaken =
      switch sample.verdict {
      case .yes: !Self.refusedDespiteVerdict.contains(sample.text)
      case .no: false
      case .disputed: !Self.refusedDisputes.contains(sample.text)
      }
    #expect(((try? EDTFDate(sample.text, isStrict: true)) != nil) == isTaken)
  }

  @Test(arguments: EDTFCase.all)
  func findsTheBounds(_ sample: EDTFCase) throws {
    guard let date = try? EDTFDate(sample.text, isStrict: true) else { return }
    let (lower, upper) = Self.bounds[sample.text] ?? (sample.lower, sample.upper)
    let unbounded: Set = ["inf", "-inf", "unknown"]
    #expect(date.earliest?.text == (unbounded.contains(lower) ? nil : lower))
    #expect(date.latest?.text == (unbounded.contains(upper) ? nil : upper))
  }

  @Test(arguments: EDTFCase.all)
  func findsLevelAndQualifiers(_ sample: EDTFCase) throws {
    guard let date = try? EDTFDate(sample.text, isStrict: true) else { return }
    if let level = sample.level { #expect(date.level == level) }
    // Bounds by the calendar come without a note of the qualifiers.
    guard !sample.boundsBy.hasPrefix("calendar") || !sample.qualifier.isEmpty else { return }
    #expect(date.isDoubtful == sample.qualifier.contains { $0 == "?" || $0 == "%" })
    #expect(date.isApproximate == sample.qualifier.contains { $0 == "~" || $0 == "%" })
  }

  @Test(arguments: EDTFCase.all)
  func keepsTheTextAndExplainsEveryRefusal(_ sample: EDTFCase) {
    do throws(EDTFFault) {
      #expect(try EDTFDate(" \(sample.text)\t").text == sample.text)
    } catch {
      #expect(error.text == sample.text)
      #expect(error.message.english.contains(sample.text))
    }
  }

  @Test(arguments: EDTFCase.all)
  func literalsCoverTheSameDays(_ sample: EDTFCase) throws {
    guard let date = try? EDTFDate(sample.text, isStrict: true) else { return }
    // Conditions compare days.
    guard date.clock == nil else {
      #expect(throws: EDTFFault.self) { try DateLiteral(edtf: sample.text) }
      return
    }
    let literal = try DateLiteral(edtf: sample.text)
    #expect(literal.isReversed == date.isReversed)
    #expect(literal.days.isEmpty == date.isReversed)
    guard !date.isReversed else { return }
    #expect(literal.days.first == (date.earliest ?? .distantPast))
    #expect(literal.days.last == (date.latest ?? .distantFuture))
  }
}
