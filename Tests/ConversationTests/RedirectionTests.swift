import TestSupport
import Testing

@testable import Conversation

/// Answers that go to files and commands, without a terminal.
@Suite struct RedirectionTests {
  private let folder: ScratchFolder
  private let conversation: Conversation

  init() throws {
    folder = try ScratchFolder()
    conversation = try Conversation()
  }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  @Test func answersGoToAFileUntilTheyAreBroughtBack() throws {
    let reply = conversation.say(
      """
      .output \(path("a.csv"))
      events where type = visit | select date
      events | count
      .output
      actors | limit 0 | select id
      """)
    #expect(reply.outcome == .done && reply.data == "id\n", "\(reply.messages)")
    #expect(
      folder.text("a.csv")
        == "date\n1965-01\n1967\n1975\n2024-08\n\ncount\n\(BuiltInCorpus.eventCount)\n")
    #expect(reply.messages.contains("4 events written to '\(path("a.csv"))'"))
  }

  @Test(arguments: [
    ("x.json", "[{\"count\":"), ("x.jsonl", "{\"count\":"), ("x.md", "|"), ("x.html", "<table"),
    ("x.tsv", "count\n"), ("x.yaml", "- count:"), ("x.txt", "count\n"),
  ])
  func theEndingSaysHowItIsWritten(name: String, begins: String) throws {
    _ = conversation.say(".once \(path(name))")
    let reply = conversation.say("events | count; events | count")
    let text = try #require(folder.text(name))
    #expect(text.filter { $0 != " " }.hasPrefix(begins.filter { $0 != " " }), "\(text)")
    #expect(reply.lines == ["count", "\(BuiltInCorpus.eventCount)"], "the second is shown")
    // What a user chose is kept.
    _ = conversation.say(".mode line\n.once \(path(name))\nevents | count")
    #expect(folder.text(name)?.contains("count: ") == true, "\(folder.text(name) ?? "")")
  }

  @Test func anAnswerThatFailsLeavesTheFileAsItWas() throws {
    try folder.write("old\n", to: "a.csv")
    _ = conversation.say(".output \(path("a.csv"))")
    #expect(folder.text("a.csv") == "old\n")
    #expect(conversation.say("events where yeer = 1").outcome == .failed(.usage))
    #expect(folder.text("a.csv") == "old\n")
    _ = conversation.say("events | count")
    #expect(folder.text("a.csv")?.hasPrefix("count\n") == true)
    _ = conversation.say(".output")
    // Nothing that was begun is left beside it.
    #expect(try ClioBinary.shell("ls -a", in: folder.path).output == ".\n..\na.csv\n")
  }

  @Test func aFileThatCannotBeWrittenIsSaidAtOnce() throws {
    for line in [".output /no/such/folder/x.csv", ".once \(folder.path)", ".output a b"] {
      let reply = conversation.say(line)
      #expect(reply.outcome != .done, "\(line)")
      #expect(!reply.messages.isEmpty)
    }
    #expect(conversation.say("events | count").lines[0] == "count")
  }

  @Test func theFolderMayChangeMeanwhile() throws {
    let run = try ClioBinary.run(
      [
        "-c", ".output a.csv", "-c", "events | count", "-c", ".cd ..", "-c", "events | count", "-c",
        ".pwd",
      ], in: path(""))
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.text("a.csv")?.matches(of: /count\n\d+\n/).count == 2)
  }

  @Test func aCommandGetsTheAnswerAndItsEndIsTold() throws {
    let line = "sort -r > \(path("out"))"
    let reply = conversation.say(".once | \(line)\nevents where type = visit | select date")
    #expect(reply.outcome == .done && reply.data.isEmpty)
    #expect(folder.text("out") == "date\n2024-08\n1975\n1967\n1965-01\n")
    #expect(reply.messages == "4 events written to '| \(line)'\n")
  }

  @Test(arguments: [
    ("false", "'false' ended with exit code 1"),
    ("no-such-command-here 2>/dev/null", "was not found"),
    ("/etc/passwd 2>/dev/null", "cannot be run"), ("kill -9 $$", "was ended by signal 9"),
  ])
  func aCommandThatFailsIsTold(command: String, says: String) throws {
    let reply = conversation.say(".once | \(command)\nevents | count")
    #expect(reply.outcome == .failed(.failed))
    #expect(reply.messages.contains(says), "\(reply.messages)")
    #expect(!reply.messages.contains("written to"))
    #expect(conversation.say("events | count").lines[0] == "count", "answers are shown again")
  }

  @Test func aCommandThatReadsNoMoreEndsNothingElse() throws {
    let big = "events | join claims on id > subject | select id"
    for command in ["head -1 > \(path("out"))", "exec 0<&-; true"] {
      let reply = conversation.say(".output | \(command)\n\(big)\n\(big)")
      _ = conversation.say(".output")
      #expect(reply.outcome == .done || reply.outcome == .failed(.usage), "\(reply.messages)")
      #expect(conversation.say("events | count").lines[0] == "count")
    }
  }

  @Test func commandsRunTogetherWithAnswersInOrder() throws {
    let run = try ClioBinary.run([
      "-c", "events | count", "-c", ".output | cat", "-c", "actors | limit 0 | select id", "-c",
      ".shell echo between", "-c", ".output", "-c", ".print end",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("count\n\(BuiltInCorpus.eventCount)\n"))
    #expect(run.output.hasSuffix("end\n") && run.output.contains("id\n"), "\(run.output)")
  }

  @Test func theEndOfTheSessionEndsTheCommand() throws {
    let run = try ClioBinary.run(
      ["-c", ".output | cat > out", "-c", "events | count"], in: path(""))
    #expect(run.status == 0 && folder.text("out")?.hasPrefix("count\n") == true)
    let failed = try ClioBinary.run(["-c", ".output | exit 4", "-c", ".print x"])
    #expect(failed.status == 1 && failed.errors.contains("exit code 4"), "\(failed.errors)")
  }

  @Test func aCommandOfAScriptDoesNotReadTheScript() throws {
    let run = try ClioBinary.run([], input: ".shell cat\nevents | count\n")
    #expect(run.output == "count\n\(BuiltInCorpus.eventCount)\n", "\(run.errors)")
    let failed = try ClioBinary.run(["-c", ".shell exit 3", "-c", "events"])
    #expect(failed.status == 1 && failed.output.isEmpty)
  }

  @Test func watchReadsFilesThatHaveChanged() throws {
    try folder.write("id,n\na,1\n", to: "t.csv")
    let run = try ClioBinary.shell(
      """
      (until grep -q every log 2>/dev/null; do :; done; echo b,2 >> t.csv) &
      clio t.csv -c 't | count' -c '.watch 0.5 3' 2> log; wait
      """, in: path(""))
    #expect(run.output.hasPrefix("count\n1\n\ncount\n1\n") && run.output.hasSuffix("count\n2\n"))
  }

  @Test func aPageThatIsTestedStartsNoProgram() throws {
    try folder.write("```clio\n.shell touch started\n```\n", to: "page.md")
    let run = try ClioBinary.run(["test", "page.md"], in: path(""))
    #expect(
      run.status == 1 && run.output.contains("a page that is tested may not"), "\(run.output)")
  }
}
