// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/kept_rows.h"
#include "engine/base/text/message.h"
#include "engine/evaluation/metric.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/exports.h"
#include "engine/models/given/given_vectors.h"
#include "engine/output/text_fields.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace shelf {

extern const Export kHistoryExport;
extern const Export kTableExport;

namespace {

const FileKind kMetrics{trNoop("a table of figures"), "model,ratings,"};
const FileKind kRanking{trNoop("a table of rankings"), "model,readers,k,"};
const FileKind kEmbedding{trNoop("a table of vectors"), "book_id,title,d0"};
const FileKind kStatistics{trNoop("a table of statistics"), "embedding,dimension,count,"};

constexpr bool kSometimes = true;
constexpr ExportFile kHistoryFiles[] = {{"history.csv", &kinds::history}};
constexpr ExportFile kTableFiles[] = {{"metrics.csv", &kMetrics, kSometimes},
                                      {"ranking.csv", &kRanking, kSometimes},
                                      {"embedding.csv", &kEmbedding, kSometimes},
                                      {"statistics.csv", &kStatistics, kSometimes}};
constexpr const Export* kCsvParts[] = {&kHistoryExport, &kTableExport};

/// Appends ",value" for each; an empty cell for what is not a number.
void appendCells(std::string& line, std::initializer_list<double> values)
{
    for (const double value : values) {
        line += ',';
        if (!std::isnan(value))
            appendNumber(line, value);
    }
}

/// ",rmse,mae,...,rmse_low,rmse_high,...": the figures, then the ends of their intervals.
std::string columnsOf(std::span<const EvaluationMetric> metrics)
{
    std::string columns;
    for (const EvaluationMetric& metric : metrics)
        columns += ',' + std::string(metric.column);
    for (const EvaluationMetric& metric : metrics)
        if (metric.hasInterval())
            columns += ',' + std::string(metric.column) + "_low," + std::string(metric.column) + "_high";
    return columns;
}

template <class Metrics>
void appendFigures(std::string& line, std::span<const EvaluationMetric> metrics, const Metrics& figures)
{
    for (const EvaluationMetric& metric : metrics)
        appendCells(line, {metric.of(figures)});
    for (const EvaluationMetric& metric : metrics)
        if (metric.hasInterval())
            appendCells(line, {metric.intervalOf(figures).low, metric.intervalOf(figures).high});
}

/// Of models that rank there are none, and of given vectors, which rate nothing; but where nothing at all was
/// measured of a model a line says so.
bool hasMetrics(const Run& run)
{
    return run.metrics.count > 0 || (run.ranking.users == 0 && !isGiven(*run.settings.kind)) ||
           std::any_of(run.baselines.begin(), run.baselines.end(),
                       [](const Baseline& one) { return one.metrics.count > 0; });
}

void writeMetrics(const Run& run, AtomicFile& file)
{
    file.write("model,ratings" + columnsOf(ratingMetricTable()) + '\n');
    const auto writeLine = [&](const std::string& name, const RatingMetrics& m) {
        std::string line;
        appendCsvField(line, name);
        line += ',';
        appendNumber(line, m.count);
        appendFigures(line, ratingMetricTable(), m);
        file.write(line + '\n');
    };
    if (run.metrics.count > 0 || run.ranking.users == 0)
        writeLine(run.name.empty() ? "model" : run.name, run.metrics);
    for (const Baseline& baseline : run.baselines)
        if (baseline.metrics.count > 0)
            writeLine(baseline.name, baseline.metrics);
}

/// Of the run and of the baseline that ranks, where they were measured.
void writeRanking(const Run& run, AtomicFile& file)
{
    file.write("model,readers,k" + columnsOf(rankingMetricTable()) + '\n');
    const auto writeLine = [&](const std::string& name, const RankingMetrics& m) {
        std::string line;
        appendCsvField(line, name);
        line += ',';
        appendNumber(line, m.users);
        line += ',';
        appendNumber(line, static_cast<std::uint64_t>(m.k));
        appendFigures(line, rankingMetricTable(), m);
        file.write(line + '\n');
    };
    writeLine(run.name.empty() ? "model" : run.name, run.ranking);
    for (const Baseline& baseline : run.baselines)
        if (baseline.ranking.users > 0)
            writeLine(baseline.name, baseline.ranking);
}

void writeEmbedding(const Catalogue& books, const KeptRows& learned, AtomicFile& file)
{
    const MatrixView& vectors = learned.view();
    std::string line = "book_id,title";
    for (std::size_t c = 0; c < vectors.cols; ++c)
        line += ",d" + std::to_string(c);
    file.write(line + '\n');
    for (std::size_t row = 0; row < vectors.rows; ++row) {
        const std::size_t b = learned.source(row);
        line.clear();
        appendCsvField(line, books.ids[b]);
        line += ',';
        appendCsvField(line, books.titles[b]);
        for (const float x : vectors.row(row)) {
            line += ',';
            appendNumber(line, x);
        }
        file.write(line += '\n');
    }
}

void writeStatistics(std::string_view embedding, const MatrixView& vectors, AtomicFile& file)
{
    const auto statistics = dimensionStatistics(vectors);
    for (std::size_t d = 0; d < statistics.size(); ++d) {
        const DimensionStatistics& s = statistics[d];
        std::string line = std::string(embedding) + ",d" + std::to_string(d) + ',' + std::to_string(s.count);
        appendCells(line, {s.mean, s.std, s.min, s.q1, s.median, s.q3, s.max});
        file.write(line + '\n');
    }
}

Result<WrittenFiles> writeTables(const Run& run, const std::string& folder)
{
    ExportFolder out(folder, kTableFiles);
    if (!out.status())
        return out.status().error();
    out.replaces(tableFiles());
    if (hasMetrics(run))
        writeMetrics(run, out.add("metrics.csv"));
    if (run.ranking.users > 0)
        writeRanking(run, out.add("ranking.csv"));
    const MatrixView vectors = run.model ? run.model->bookEmbedding() : MatrixView{};
    if (!vectors.empty()) {
        const KeptRows learned(vectors, run.unlearned);
        writeEmbedding(run.data->books, learned, out.add("embedding.csv"));
        AtomicFile& statistics = out.add("statistics.csv");
        statistics.write("embedding,dimension,count,mean,std,min,25%,50%,75%,max\n");
        writeStatistics("book", learned.view(), statistics);
        writeStatistics("user", run.model->userEmbedding(), statistics);
    }
    return out.commit();
}

} // namespace

std::vector<std::string> tableFiles()
{
    std::vector<std::string> names;
    for (const ExportFile& file : kTableFiles)
        names.emplace_back(file.name);
    return names;
}

Result<WrittenFiles> exportHistory(const Run& run, const std::string& folder)
{
    return atEdge(folder, [&]() -> Result<WrittenFiles> {
        ExportFolder out(folder, kHistoryFiles);
        if (!out.status())
            return out.status().error();
        out.add("history.csv").write(historyCsv(run.history));
        return out.commit();
    });
}

Result<WrittenFiles> exportTables(const Run& run, const std::string& folder)
{
    return atEdge(folder, [&] { return writeTables(run, folder); });
}

constinit const Export kHistoryExport{
    .key = "history",
    .title = trNoop("Training history"),
    .meaning = trNoop("Losses of every epoch."),
    .readBy = trNoop("spreadsheets, pandas, R, DuckDB"),
    .files = kHistoryFiles,
    .needs = kNeedsRun | kNeedsTraining,
    .chosenAtFirst = true,
    .inTour = trNoop("the loss curves as a table"),
    .write = [](const ExportCall& call) { return exportHistory(*call.run, call.folder); },
};

constinit const Export kTableExport{
    .key = "tables",
    .title = trNoop("Tables of the run"),
    .meaning = trNoop("Metrics, the embedding matrix and its statistics."),
    .readBy = trNoop("spreadsheets, pandas, R, DuckDB"),
    .files = kTableFiles,
    .chosenAtFirst = true,
    .ofVectors = true,
    .inTour = trNoop("figures, vectors and their statistics as tables"),
    .write = [](const ExportCall& call) { return exportTables(*call.run, call.folder); },
};

extern const Export kCsvExport;
constinit const Export kCsvExport{
    .key = "csv",
    .title = trNoop("History and tables of the run"),
    .meaning = trNoop("Both of these together."),
    .ofVectors = true,
    .of = kCsvParts,
};

} // namespace shelf
