import Testing

@testable import clio

/// The order of `-c` and `-f`, which the argument parser does not keep.
@Suite struct InputOrderTests {
  @Test(
    arguments: [
      ("-c a -f b", [.text, .file]),
      ("-f b -c a -c d", [.file, .text, .text]),
      ("--file=b --command=a", [.file, .text]),
      ("--file b --command a", [.file, .text]),
      ("-qc a", [.text]),
      ("-kf b -qc a", [.file, .text]),
      ("-ca -fb", [.text, .file]),
      ("-p c=f -qca", [.text]),
      // The value of another flag is no input, whatever it looks like.
      ("-o -c -c a", [.text]),
      ("-p x=-f -c a", [.text]),
      ("--lang -c", []),
      ("-c -f", [.text]),
      ("-c --file", [.text]),
      ("--limit 3 -c a", [.text]),
      ("--limit=3 -f b", [.file]),
      ("-m csv -f b corpus.csv", [.file]),
      ("-- -c a", []),
      ("corpus.csv", []),
      ("", []),
    ] as [(String, [InputOrder.Kind])])
  func isReadFromTheArguments(arguments: String, kinds: [InputOrder.Kind]) {
    #expect(InputOrder.kinds(in: arguments.split(separator: " ").map(String.init)) == kinds)
  }

  @Test(
    arguments: [
      ("a.clio", [.script]), ("t.csv a.clio -c x b.clio", [.script, .text, .script]),
      ("-f a.clio b.clio", [.file, .script]), ("-o a.clio b.clio", [.script]),
      ("-- a.clio t.csv b.clio", [.script, .script]), ("-p a.clio -c x", [.text]),
      ("--history a.clio -qc x", [.text]), ("-c a.clio", [.text]),
    ] as [(String, [InputOrder.Kind])])
  func findsScriptsAmongThem(arguments: String, kinds: [InputOrder.Kind]) {
    let words = arguments.split(separator: " ").map(String.init)
    #expect(InputOrder.kinds(in: words) { $0.hasSuffix(".clio") } == kinds)
  }

  @Test func takesAQueryWithASignOfEqualityAsTheValueItIs() {
    #expect(InputOrder.kinds(in: ["-c", "events where year = 1960", "-f", "b"]) == [.text, .file])
    #expect(InputOrder.kinds(in: ["--command=events where year = 1960"]) == [.text])
  }
}
