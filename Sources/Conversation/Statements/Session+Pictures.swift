import Engine
import JSON
import Messages
import Pictures
import Query
import Rendering
import Text

// Pictures of answers.
extension Session {
  /// Where nobody says how wide a line is.
  private static let usualWidth = 80

  /// Writes a picture in characters.
  func show(_ picture: DrawnPicture) throws(OutputFault) {
    let lines = lines(of: picture)
    recorder.give("text", ["text": lines.joined(separator: "\n").json])
    guard !recorder.isRecording else { return }
    try setApartFromAnswers()
    try showPaged(lines.map { $0 + "\n" }.joined())
  }

  /// The dates of a row on an axis, below what is told of it: those of a sequence that begins with it, else its own.
  func smallTimeline(of item: ItemDescription, _ match: SequenceProof?) -> [String] {
    guard !presentation.isAccessible,
      let timeline = match.flatMap({ Timeline(of: $0) }) ?? Timeline(of: item)
    else { return [] }
    return [""] + lines(of: .timeline(timeline), indent: 2)
  }

  /// Saves a picture, or rows in a form that others draw.
  func save(
    _ picture: DrawnPicture?, of answer: Answer, in path: String, as form: PictureFile,
    _ ending: OutputAction, in source: SourceText
  ) throws(Interrupted) -> Outcome {
    func refuse(_ message: Message, _ hint: Message?) -> Outcome {
      report([Diagnostic(.notAllowedHere(message, hint: hint), ending.range)], in: source)
      return .failed(.usage)
    }
    let bytes: [UInt8]
    switch form.content {
    case .graph:
      guard let graph = workspace.graph(), !graph.edges.isEmpty || answer.rowCount == 0 else {
        return refuse(.quoted("save"), Message("picture.no-graph"))
      }
      bytes = Array(GraphText.text(graph).utf8)
    case .places:
      guard let places = workspace.placedRows() else {
        return refuse(.quoted("save"), Message("picture.no-places"))
      }
      bytes = Array(PlacesText.text(places).utf8)
      if places.leftOut > 0 {
        confirm(
          Message(
            "picture.places-left-out", ["rows": Message.rows(places.leftOut, of: answer.noun)]))
      }
    case .picture:
      guard let picture else { return .done }
      do throws(PictureConverter.Fault) {
        bytes = try self.bytes(
          of: picture, as: form, of: answer,
          query: workspace.lastQueryText(until: ending.range.lowerBound)?.withoutPipe ?? "")
      } catch {
        report([Diagnostic(.file(error.message, hint: error.hint), ending.range)], in: source)
        return .failed(.unreadable)
      }
    }
    if workspace.cancellation.isCancelled { throw Interrupted() }
    do throws(OutputFault) { try settings.files.write(bytes, to: path) } catch {
      return unusable(error, at: ending.range, in: source)
    }
    confirm(
      Message("shell.saved", ["rows": rows(of: answer), "mode": form.rawValue, "path": path]))
    return .done
  }

  private func bytes(
    of picture: DrawnPicture, as form: PictureFile, of answer: Answer, query: String
  ) throws(PictureConverter.Fault) -> [UInt8] {
    let language = readerLanguage
    let title = title(of: picture, answer)
    let text: String
    switch (form, picture) {
    case (.html, .timeline(let timeline)):
      text =
        TimelinePage(
          timeline, title: title, query: query, proofs: proofs,
          language: language
        ).text
    case (.html, .chart(let chart)):
      text =
        ChartPage(
          chart, title: title, query: query, language: language
        ).text
    case (.vegaLite, _): text = VegaLiteSpec.text(picture, title: title)
    case (_, .timeline(let timeline)):
      text = TimelineVector(timeline, title: title, language: language).text
    case (_, .chart(let chart)):
      text = ChartVector(chart, title: title, language: language).text
    }
    guard form == .png else { return Array(text.utf8) }
    return try PictureConverter(files: settings.files, environment: settings.environment)
      .png(of: text)
  }

  /// `57 events: date`.
  private func title(of picture: DrawnPicture, _ answer: Answer) -> String {
    switch picture {
    case .timeline(let timeline):
      "\(rows(of: answer)): \(timeline.field)"
        + (timeline.groupedBy.map { ", \($0)" } ?? "")
    case .chart(let chart):
      switch chart.content {
      case .amounts(let amounts):
        "\(amounts.amount): \(amounts.x)" + (amounts.series.map { ", \($0)" } ?? "")
      case .points(let points): "\(points.y.name) / \(points.x.name)"
      }
    }
  }

  /// Of more rows a page does not tell why each is there.
  private static let mostProofs = 2000

  /// Why each row of the last answer is in it.
  private var proofs: [[String]] {
    let text = ProofText(language: readerLanguage)
    let proofs = try? workspace.whyEach(atMost: Self.mostProofs)
    return (proofs ?? []).map { proof in text.lines(of: proof).map { String($0.trimmed) } }
  }

  private func lines(of picture: DrawnPicture, indent: Int = 0) -> [String] {
    let settings = presentation
    let messages = readerLanguage.messages
    if settings.isAccessible { return PictureInWords(messages: messages).lines(of: picture) }
    let width = (settings.width ?? Self.usualWidth) - indent
    let signs: PictureSigns = settings.mode == .table ? .ascii : .blocks
    let lines =
      switch picture {
      case .timeline(let timeline):
        TimelineText(timeline, width: width, signs: signs, messages: messages).lines
      case .chart(let chart):
        ChartText(chart, width: width, signs: signs, messages: messages).lines
      }
    return lines.map { String(repeating: " ", count: indent) + $0 }
  }
}

extension String {
  /// Without the sign behind which the next stage stood.
  fileprivate var withoutPipe: String {
    var text = self[...]
    while let last = text.last, last == "|" || last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
