import Engine
import Rendering
import Testing

@Suite struct SeparatedFormatTests {
  @Test func csvQuotesOnlyWhatNeedsIt() {
    #expect(
      rendered(SampleAnswer.awkward, .csv) == """
        id,date,title,actor,n
        agreement-1,1969-11,"核密约, ""secret""\",日本; USA,12
        e\u{301}te,,"two
        lines\tand \\",,-0.5
        bell\u{7},196X,👩‍👩‍👧,,

        """)
  }

  @Test func tsvEscapesWhatWouldBreakTheLine() {
    #expect(
      rendered(SampleAnswer.awkward, .tsv) == """
        id\tdate\ttitle\tactor\tn
        agreement-1\t1969-11\t核密约, "secret"\t日本; USA\t12
        e\u{301}te\t\ttwo\\nlines\\tand \\\\\t\t-0.5
        bell\u{7}\t196X\t👩‍👩‍👧\t\t

        """)
  }

  @Test(arguments: [OutputMode.csv, .tsv])
  func emptyAnswerIsItsHeader(mode: OutputMode) {
    #expect(rendered(SampleAnswer.empty, mode).split(separator: /[,\t\n]/) == ["id", "n"])
    #expect(Renderer(RenderOptions(mode: mode, header: false)).text(SampleAnswer.empty).isEmpty)
  }

  @Test func headerCanBeLeftOut() {
    let text = Renderer(RenderOptions(mode: .csv, header: false)).text(SampleAnswer.texts(["a"]))
    #expect(text == "a\n")
  }

  @Test func namesOfColumnsAreFieldsToo() {
    #expect(rendered(SampleAnswer.of(["a,b", "c\td"], []), .csv) == "\"a,b\",c\td\n")
    #expect(rendered(SampleAnswer.of(["a,b", "c\td"], []), .tsv) == "a,b\tc\\td\n")
  }

  @Test func rowOfOneEmptyFieldIsNoBlankLine() {
    #expect(rendered(SampleAnswer.texts(["a", "", "b"]), .csv) == "text\na\n\"\"\nb\n")
  }

  @Test func nullTextStandsForTheMissing() {
    let answer = SampleAnswer.of(["a", "b"], [[.missing, .decimal(.nan)]])
    let options = RenderOptions(mode: .csv, header: false, nullText: "N,A")
    #expect(Renderer(options).text(answer) == "\"N,A\",\"N,A\"\n")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func whatIsWrittenReadsBack(seed: UInt64) {
    let answer = SampleAnswer.random(seed: seed)
    let expected = [answer.columns.map(\.name)] + texts(of: answer)
    #expect(SeparatedReader.csv(rendered(answer, .csv)) == expected)
    #expect(SeparatedReader.tsv(rendered(answer, .tsv)) == expected)
  }

  private func texts(of answer: Answer) -> [[String]] {
    (0..<answer.rowCount).map { row in
      answer.columns.map { column in
        if case .text(let text) = column.value(row) { text } else { "" }
      }
    }
  }
}

/// Small readers after the rules of each format, to judge what is written.
enum SeparatedReader {
  static func csv(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var quoteEnded = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"" where quoteEnded:
        field.append(scalar)
        (isQuoted, quoteEnded) = (true, false)
      case "\"" where isQuoted: (isQuoted, quoteEnded) = (false, true)
      case "\"": isQuoted = true
      case "," where !isQuoted, "\n" where !isQuoted:
        record.append(String(field))
        field = String.UnicodeScalarView()
        quoteEnded = false
        if scalar == "\n" {
          records.append(record)
          record = []
        }
      default: field.append(scalar)
      }
    }
    return records
  }

  static func tsv(_ text: String) -> [[String]] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(unescaped)
    }
  }

  private static func unescaped(_ field: Substring.UnicodeScalarView) -> String {
    var text = String.UnicodeScalarView()
    var isEscape = false
    for scalar in field {
      if isEscape {
        let meant: [Unicode.Scalar: Unicode.Scalar] = ["t": "\t", "n": "\n", "r": "\r"]
        text.append(meant[scalar] ?? scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
