import Conversation
import Corpus
import Glibc
import TestSupport
import Testing

/// What Tab offers behind a dot command.
@Suite struct ArgumentCompletionTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("a1,a2,b\nx,y,1\nz,,2\n", to: "first.csv")
    try folder.write("k\nx\n", to: "second.csv")
    try folder.write("", to: ".hidden")
    for name in ["deep", "two words"] { mkdir("\(folder.path)/\(name)", 0o777) }
  }

  private func candidates(_ text: String) throws -> [String] {
    let corpus = try CorpusLoader.load(paths: [
      "\(folder.path)/first.csv", "\(folder.path)/second.csv",
    ])
    let session = try Conversation(corpus).session
    return Completion(session: session).list(in: text, cursor: text.utf8.count).items.map(
      \.text)
  }

  @Test func pathsGoOnFolderByFolder() throws {
    let place = folder.path
    #expect(try candidates(".open \(place)/fi") == ["\(place)/first.csv"])
    #expect(try candidates(".open a.csv \(place)/d") == ["\(place)/deep/"])
    #expect(try candidates(".read '\(place)/two") == ["\"\(place)/two words/"])
    #expect(try candidates(".record \(place)/fi") == ["\(place)/first.csv"])
    #expect(try candidates(".replay \(place)/d") == ["\(place)/deep/"])
    #expect(try candidates(".replay a.md \(place)/d").isEmpty)
    #expect(try candidates(".open \(place)/.h") == ["\(place)/.hidden"])
    #expect(
      try candidates(".open \(place)/") == [
        "\(place)/deep/", "\(place)/first.csv", "\(place)/second.csv", "\"\(place)/two words/",
      ])
    #expect(try candidates(".open \(place)/none/").isEmpty)
  }

  @Test(arguments: [
    (".link fi", ["first."]), (".link first.a", ["first.a1", "first.a2", "first.a"]),
    (".link first.b sec", ["second."]), (".link first.b second.", ["second.k"]),
    (".values second.", ["second.k"]), (".values first.b ", ["1", "2"]), (".values first.a1 y", []),
    (".values first.a1 x", ["x"]), (".gather first.both a", ["a1", "a2", "a"]),
    (".gather first.both a1 b", ["b"]), (".schema s", ["second"]), (".mode ma", ["markdown"]),
    (".lang z", ["zh"]), (".timer o", ["on", "off"]),
    (".help li", ["link", "links", "limit", "like", "line", "list"]),
    (".set theme ", ["auto", "dark", "light"]), (".set wide ", ["auto", "never", "vertical"]),
    (".set menu o", ["on", "off"]), (".set timeout ", ["off"]), (".set editor v", ["vi"]),
    (".set lang z", ["zh"]), (".set theme dark ", []), (".last ", ["wide"]), (".last wide ", []),
    (".nosuch x", []), (".tables ", []),
  ])
  func wordsAreThoseThatTheCommandTakes(text: String, wanted: [String]) throws {
    #expect(try Set(candidates(text)) == Set(wanted), "\(text)")
  }

  /// Also in the quotes of a query, and without them; under --safe only what was named is told.
  @Test func filesOfAQueryGoOnFolderByFolder() throws {
    let place = folder.path
    try folder.write("", to: "deep/资料 一.clio")
    #expect(try candidates("run \"\(place)/fi") == ["\"\(place)/first.csv\""])
    #expect(try candidates("run \(place)/fi") == ["\"\(place)/first.csv\""])
    #expect(try candidates("first | save \"\(place)/two") == ["\"\(place)/two words/"])
    #expect(try candidates("run \"\(place)/deep/资") == ["\"\(place)/deep/资料 一.clio\""])
    #expect(try candidates("first | expect same as \"\(place)/de") == ["\"\(place)/deep/"])
    #expect(try candidates("run \"\(place)/none/").isEmpty)
    let safe = try Conversation { $0.files = .fenced(reading: ["a.csv"]) }.session
    for (text, wanted) in [("run \"/et", []), ("run \"", ["\"a.csv\""]), (".read /", [])] {
      let items = Completion(session: safe).list(in: text, cursor: text.utf8.count).items
      #expect(items.map(\.text) == wanted, "\(text)")
    }
  }

  @Test func sourcesAreNamedById() throws {
    let session = try Conversation().session
    let text = ".attach pa"
    let found = Completion(session: session).list(in: text, cursor: text.utf8.count)
    #expect(found.items.map(\.text) == ["paper"])
  }
}
