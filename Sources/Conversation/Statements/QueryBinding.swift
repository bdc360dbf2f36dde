import Engine
import Messages
import Pictures
import Plan
import Query
import Rendering
import Text

/// A query bound in a scope, and what is to become of its answer.
struct QueryBinding {
  /// The query without the stages that only say what becomes of the answer.
  let query: Pipeline
  /// Nil where a fault was found.
  let plan: LogicalPlan?
  let endings: [OutputAction]
  /// Faults and warnings.
  let diagnostics: [Diagnostic]

  init(
    _ query: Pipeline, in source: SourceText, _ binder: inout Binder, _ settings: Settings
  ) {
    let stages = query.stages
    let end = (stages.lastIndex { !$0.isEnding } ?? -1) + 1
    var asked = Pipeline(
      source: query.source, stages: Array(stages[..<end]),
      range: query.range
        .lowerBound..<(end < stages.count
        ? stages[end].range.lowerBound : query.range.upperBound))
    var plan = binder.bind(asked)
    var endings: [OutputAction] = []
    var faults: [Diagnostic] = []
    if var bound = plan {
      for stage in stages[end...] {
        do throws(Diagnostic) {
          if case .picture(let picture) = stage.kind {
            guard endings.isEmpty else {
              throw Diagnostic(
                .notAllowedHere(
                  Message("shell.picture-last"), hint: Message("shell.picture-last.hint")),
                stage.range)
            }
            // Nothing can be said of what stands behind a picture that there is not.
            guard let drawn = binder.picture(picture, of: bound, asked, at: stage.range) else {
              break
            }
            (asked, bound) = (drawn.query, drawn.plan)
            endings.append(OutputAction(.picture(drawn.picture), stage, source))
            continue
          }
          if let (path, form) = try OutputAction.picture(
            savedBy: stage, hasPicture: endings.contains(where: \.isPicture), settings)
          {
            // Without a stage that says what is drawn, it is what the rows are best drawn as.
            if form.content == .picture, !endings.contains(where: \.isPicture) {
              let usual: Picture =
                bound.schema.groups == nil ? .timeline(by: nil) : .chart(nil, of: nil, by: nil)
              guard let drawn = binder.picture(usual, of: bound, asked, at: stage.range) else {
                continue
              }
              endings.append(OutputAction(.picture(drawn.picture), stage, source))
            }
            endings.append(OutputAction(.savePicture(path, form), stage, source))
            continue
          }
          if case .save = stage.kind, endings.contains(where: \.isCitation) {
            throw Diagnostic(
              .notAllowedHere(
                Message("shell.save-behind-cite"),
                hint: Message("shell.save-behind-cite.hint")),
              stage.range)
          }
          if let ending = try OutputAction(
            stage, of: bound.schema, &binder, source, settings)
          {
            endings.append(ending)
          }
        } catch {
          faults.append(error)
        }
      }
      plan = bound
    }
    self.query = asked
    diagnostics = binder.diagnostics + faults
    if diagnostics.contains(where: { !$0.isWarning }) { plan = nil }
    self.plan = plan
    self.endings = endings
  }

  /// The scope in which the next statement is bound.
  func advance(_ scope: inout Scope) {
    guard let plan else { return }
    scope.add(answer: plan.schema)
    for ending in endings { if case .into(let name) = ending.kind { scope.keepLast(as: name) } }
  }
}

/// What becomes of an answer that is not shown.
struct OutputAction {
  let kind: Kind
  /// The stage, as it is written.
  let text: String
  let range: Range<Int>

  enum Kind {
    case expect(BoundExpectation, String?)
    case expectNoRows(String?)
    case expectSame(String, OutputMode, String?)
    case save(String, OutputMode)
    /// As a Data Package in a folder.
    case savePackage(String)
    case into(String)
    case why
    case cite(CitationStyle)
    case picture(PicturePlan)
    case savePicture(String, PictureFile)
  }

  init(_ kind: Kind, _ stage: Stage, _ source: SourceText) {
    self.kind = kind
    range = stage.range
    text = source.text(stage.range)
  }

  /// Nil where the binder has reported a fault, and for other stages.
  ///
  /// - Throws: What this layer finds wrong: a mode that does not exist, a file that may not be
  ///   written.
  init?(
    _ stage: Stage, of rows: RelationSchema, _ binder: inout Binder, _ source: SourceText,
    _ settings: Settings
  ) throws(Diagnostic) {
    range = stage.range
    text = source.text(stage.range)
    switch stage.kind {
    case .expect(.condition(let condition), let message):
      guard let bound = binder.expectation(condition, of: rows) else { return nil }
      kind = .expect(bound, message)
    case .expect(.noRows, let message): kind = .expectNoRows(message)
    case .expect(.sameAs(let path), let message):
      if let refusal = settings.files.refusal(.read, path, for: "expect same as") {
        throw Diagnostic(refusal, stage.range)
      }
      kind = .expectSame(path, OutputMode(ending: path) ?? .tsv, message)
    case .save(let path, let mode):
      if let refusal = settings.files.refusal(.write, path, for: "save") {
        throw Diagnostic(refusal, stage.range)
      }
      if mode == nil, let folder = Self.packageFolder(path) {
        kind = .savePackage(folder)
      } else {
        kind = .save(path, try Self.mode(mode, of: path, stage.range))
      }
    case .into(let name): kind = .into(name.text)
    case .why: kind = .why
    case .cite(let name):
      let style = try Self.style(name)
      guard binder.canCite(rows, at: stage.range) else { return nil }
      kind = .cite(style)
    default: return nil
    }
  }

  /// The file in which a stage saves a picture, and its form; nil for other stages.
  ///
  /// - Parameter hasPicture: Whether there is a stage that draws: without it a page of HTML holds a table.
  /// - Throws: Where the file may not be written.
  static func picture(
    savedBy stage: Stage, hasPicture: Bool, _ settings: Settings
  ) throws(Diagnostic) -> (String, PictureFile)? {
    guard case .save(let path, nil) = stage.kind, let form = PictureFile(ending: path),
      hasPicture || form != .html
    else { return nil }
    if let refusal = settings.files.refusal(.write, path, for: "save") {
      throw Diagnostic(refusal, stage.range)
    }
    return (path, form)
  }

  /// The folder of a `datapackage.json`, which is a package and no list of rows.
  private static func packageFolder(_ path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.last?.lowercased() == "datapackage.json" else { return nil }
    let folder = parts.dropLast().joined(separator: "/")
    return folder.isEmpty ? parts.count > 1 ? "/" : "." : folder
  }

  private static func style(_ name: Name?) throws(Diagnostic) -> CitationStyle {
    guard let name else { return .plain }
    if let style = CitationStyle(rawValue: name.text.lowercased()) { return style }
    let known = CitationStyle.allCases.map(\.rawValue)
    let nearest = NearestNames.nearest(to: name.text, among: known).first
    throw Diagnostic(
      .expected(
        Message("shell.expected-style", ["styles": known]), found: .quoted(name.text)), name.range,
      fix: nearest.map { Diagnostic.Fix(range: name.range, text: $0) })
  }

  private static func mode(
    _ name: Name?, of path: String, _ range: Range<Int>
  ) throws(Diagnostic) -> OutputMode {
    let known = OutputMode.names
    if let name {
      guard let mode = OutputMode(rawValue: name.text.lowercased()) else {
        throw Diagnostic(
          .environment(
            Message("shell.unknown-format", ["name": name.text]),
            hint: Message("shell.unknown-format.hint", ["names": known])),
          name.range)
      }
      return mode
    }
    let endings =
      OutputMode.allCases.compactMap(\.traits.endings.first).map { ".\($0)" }
      + PictureFile.allCases.filter { $0 != .html }.map { ".\($0.rawValue)" }
    guard let mode = OutputMode(ending: path) else {
      throw Diagnostic(
        .environment(
          Message("shell.format-not-told", ["path": path]),
          hint: Message("shell.format-not-told.hint", ["endings": endings + ["/datapackage.json"]])),
        range)
    }
    return mode
  }
}
