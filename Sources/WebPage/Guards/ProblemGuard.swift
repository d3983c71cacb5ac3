internal import Hummingbird

/// Answers whatever goes wrong behind it with a problem in JSON.
struct ProblemGuard<Context: RequestContext>: RouterMiddleware {
  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      return JSONAnswer.response(Problem(error))
    }
  }
}
