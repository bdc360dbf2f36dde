import Engine
import Rendering
import Testing

/// What is written is worked out by hand after the grammar of YAML 1.2.
@Suite struct YAMLFormatTests {
  @Test func aRowIsAMapping() {
    #expect(
      rendered(SampleAnswer.awkward, .yaml) == """
        - id: agreement-1
          date: "1969-11"
          title: "核密约, \\"secret\\""
          actor: [{"id":"japan","label":"日本"},{"id":null,"label":"USA"}]
          "n": 12
        - id: "e\u{301}te"
          date: null
          title: "two\\nlines\\tand \\\\"
          actor: []
          "n": -0.5
        - id: "bell\\u0007"
          date: "196X"
          title: "👩‍👩‍👧"
          actor: null
          "n": null

        """)
  }

  @Test func anEmptyAnswerIsAnEmptySequence() {
    #expect(rendered(SampleAnswer.empty, .yaml) == "[]\n")
  }

  @Test func answersAreDocuments() {
    let answer = SampleAnswer.texts(["a"])
    #expect(
      rendered(answer, .yaml) + OutputMode.yaml.traits.separator + rendered(answer, .yaml)
        == "- text: a\n---\n- text: a\n")
  }

  /// What version 1.1 takes for a truth, a number, a date or nothing, what has a meaning of its own, and
  /// what would lose its blanks.
  @Test(arguments: [
    "no", "Yes", "TRUE", "off", "n", "Null", "~", "", "12", "1e3", "0x1F", "1976-06-03", "12:30",
    "- a", "a: b", "a #b", "[a]", "{a}", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a`", "'a'", " a",
    "a ", "a\nb", "? a", ", a", "=", ".inf", "<<", "日本: 核",
  ])
  func whatMeansMoreIsQuoted(text: String) {
    let written = rendered(SampleAnswer.texts([text]), .yaml)
    #expect(written.hasPrefix("- text: \"") && written.hasSuffix("\"\n"), "\(written)")
  }

  @Test(arguments: ["a", "nobody", "United States", "日本", "npt-ratification", "Yes.", "ノート (2)"])
  func whatMeansItselfIsPlain(text: String) {
    #expect(rendered(SampleAnswer.texts([text]), .yaml) == "- text: \(text)\n")
  }

  @Test func namesAreQuotedToo() {
    #expect(rendered(SampleAnswer.texts(["a"], name: "no"), .yaml) == "- \"no\": a\n")
  }
}
