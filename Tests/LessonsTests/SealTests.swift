import Testing

@testable import Lessons

/// How answers are closed, and lessons handed out.
@Suite struct SealTests {
  /// Examples B.1 and C.1 of FIPS 180-4.
  @Test func digestsAreThoseOfTheStandard() {
    #expect(
      SHA256.digest(of: Array("abc".utf8)).hexadecimal
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.digest(of: []).hexadecimal
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func digestsTellSaltsAndPartsApart() {
    let seal = Seal(salt: "a")
    #expect(seal.digest(["x", "y"]) == seal.digest(["x", "y"]))
    #expect(seal.digest(["x", "y"]) != seal.digest(["xy"]))
    #expect(seal.digest(["x", "y"]) != Seal(salt: "b").digest(["x", "y"]))
  }

  @Test func onlyWhoClosedATextOpensIt() {
    let seal = Seal(salt: "a")
    let text = String(repeating: "一 row too many; ", count: 10)
    let closed = seal.closed(text, by: ["1", "2"])
    #expect(seal.opened(closed, by: ["1", "2"]) == text)
    #expect(seal.opened(closed, by: ["1", "3"]) != text)
    #expect(seal.opened("no digits", by: ["1", "2"]) == nil)
  }

  @Test func whatIsHandedOutHasNoAnswers() {
    let lesson = """
      ---
      title: t
      ---
      Read this.

      ```clio
      events | count
      ```

      <!-- the answer is 7 -->

      ## Task 1: one
      Ask.

      ```answer
      secret 1
      ```
      ```wrong name
      secret 2
      ```
      > secret 3
      > secret 4

      - hint: a hint
        in two lines
      - same: `secret 5`
        secret 6
      - use: where

      ```twin
      secret 7
      ```

      > secret 8

      > A quote.
      """
    let text = Handout.text(of: lesson)
    #expect(!text.contains(/secret|answer/))
    let (read, _) = LessonReader.lesson(text, name: "l")
    #expect(read.introduction.count == 2 && read.tasks.count == 1)
    #expect(read.tasks[0].hints == ["a hint in two lines"] && read.tasks[0].uses == ["where"])
    #expect(read.tasks[0].parts == [.text("Ask."), .text("A quote.")])
  }
}
