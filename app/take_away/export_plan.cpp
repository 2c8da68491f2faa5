// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/export_plan.h"

#include "app/take_away/report.h"
#include "app/take_away/run_html_map.h"
#include "engine/projection/pca/pca_map.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace shelf {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

constexpr int kMapDimensions = 2;

Result<std::shared_ptr<const Projection>> mapOf(const Run& run, const ExportRequest& request,
                                                JobControl& control)
{
    if (request.projection)
        return request.projection;
    const MatrixView rows = run.model->bookEmbedding();
    if (rows.empty())
        return Error{"This model has no book vectors, so there is no map of it",
                     {},
                     0,
                     0,
                     "Leave the map out, or train a model with an embedding"};
    auto map = componentsMap(rows, run.unlearned, kMapDimensions, control.progress());
    if (!map)
        return map.error();
    return std::make_shared<const Projection>(std::move(*map));
}

Result<WrittenFiles> writeMap(const Run& run, const ExportRequest& request, JobControl& control)
{
    const auto map = mapOf(run, request, control);
    if (!map)
        return map.error();
    return exportMap(run, **map, (request.folder + QLatin1String("/map.tsv")).toStdString());
}

Result<WrittenFiles> writeHtmlMap(const Run& run, const ExportRequest& request, JobControl& control)
{
    const auto map = mapOf(run, request, control);
    if (!map)
        return map.error();
    return exportHtmlMap(htmlMapOf(run, **map, request.metric, request.neighbors),
                         (request.folder + QLatin1String("/map.html")).toStdString(), control.progress());
}

} // namespace

QList<ExportPart> exportParts()
{
    return {
        {"projector",
         tr("Book vectors for the Embedding Projector"),
         tr("Opens in TensorFlow's Embedding Projector."),
         {QStringLiteral("vecs.tsv"), QStringLiteral("meta.tsv"), QStringLiteral("projector_config.pbtxt")}},
        {"recommendations",
         tr("Recommendations for every reader"),
         tr("A line each: reader, rank, book, score."),
         {QStringLiteral("recommendations.csv")}},
        {"map",
         tr("Map coordinates"),
         tr("Each book's place on the plane of the two principal components."),
         {QStringLiteral("map.tsv")}},
        {"htmlMap",
         tr("Interactive map (HTML)"),
         tr("One file that opens in any browser, without a network."),
         {QStringLiteral("map.html")}},
        {"neighbors",
         tr("Nearest books (CSV)"),
         tr("A line each: book, rank, neighbor, distance in the model's space."),
         {QStringLiteral("neighbors.csv")}},
        {"tables",
         tr("Tables of the run"),
         tr("Metrics, the embedding matrix and its statistics."),
         {QStringLiteral("metrics.csv"), QStringLiteral("embedding.csv"), QStringLiteral("statistics.csv")}},
        {"history", tr("Training history"), tr("Losses of every epoch."), {QStringLiteral("history.csv")}},
        {"report", tr("Report"), tr("The whole run as one web page."), {QStringLiteral("report.html")}},
        {"web",
         tr("Book list for a web page"),
         tr("Ids, titles, authors and cover addresses."),
         {QStringLiteral("web_book_data.json")},
         false},
        {"curves",
         tr("Picture of the loss curves"),
         tr("On a light ground."),
         {QStringLiteral("loss_curves")},
         true,
         true},
        {"mapPicture",
         tr("Picture of the map"),
         tr("As it stands on the Map page."),
         {QStringLiteral("book_map")},
         true,
         true},
    };
}

QStringList pictureFiles(const ExportRequest& request, const QString& part)
{
    QStringList files;
    for (const ExportPart& known : exportParts()) {
        if (!known.isPicture || QLatin1String(known.key) != part)
            continue;
        for (const QString& format : request.formats)
            files.append(known.files.first() + QLatin1Char('.') + format);
    }
    return files;
}

QStringList exportFiles(const ExportRequest& request)
{
    QStringList files;
    for (const ExportPart& part : exportParts()) {
        const QString key = QLatin1String(part.key);
        if (request.parts.contains(key))
            files += part.isPicture ? pictureFiles(request, key) : part.files;
    }
    return files;
}

QStringList filesInTheWay(const ExportRequest& request)
{
    QStringList present;
    for (const QString& file : exportFiles(request))
        if (QFileInfo::exists(request.folder + QLatin1Char('/') + file))
            present.append(file);
    return present;
}

Result<WrittenFiles> writeExports(const ExportRequest& request, const Dataset& data, const Run* run,
                                  JobControl& control)
{
    if (!QDir().mkpath(request.folder))
        return Error{"The folder cannot be made", request.folder.toStdString(), 0, 0,
                     "Choose another folder, or ask for the right to write there"};
    const std::string folder = request.folder.toStdString();
    WrittenFiles written;
    const auto write = [&](const ExportPart& part) -> Result<WrittenFiles> {
        const std::string_view key = part.key;
        if (key == "web")
            return exportWebBooks(data, folder);
        if (!run)
            return WrittenFiles{};
        if (key == "projector")
            return exportProjector(*run, folder, request.unitLength);
        if (key == "recommendations") {
            TopNParameters parameters;
            parameters.count = request.recommendations;
            return exportRecommendations(*run, {}, parameters, folder, control.progress());
        }
        if (key == "history")
            return exportHistory(*run, folder);
        if (key == "tables")
            return exportTables(*run, folder);
        if (key == "map")
            return writeMap(*run, request, control);
        if (key == "htmlMap")
            return writeHtmlMap(*run, request, control);
        if (key == "neighbors")
            return exportNeighbors(*run, {}, request.neighbors, request.metric, nullptr,
                                   folder + "/neighbors.csv", control.progress());
        const QString file = request.folder + QLatin1String("/report.html");
        if (const Status status = writeReport(*run, file); !status)
            return status.error();
        return WrittenFiles{file.toStdString()};
    };
    for (const ExportPart& part : exportParts()) {
        if (part.isPicture || !request.parts.contains(QLatin1String(part.key)))
            continue;
        if (!control.report(-1, part.label))
            return Error::cancelledByCaller();
        auto files = write(part);
        if (!files)
            return files;
        written.insert(written.end(), files->begin(), files->end());
    }
    return written;
}

} // namespace shelf
