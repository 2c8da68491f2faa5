// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/qt_commands/tour.h"

#include "app/base/drawing_threads.h"
#include "app/base/text.h"
#include "app/batch/commands/train_job.h"
#include "app/batch/output/kept_training.h"
#include "app/batch/output/left_out.h"
#include "app/batch/qt_commands/screenless.h"
#include "app/session/cover_sheet.h"
#include "app/take_away/export_list.h"
#include "app/take_away/report/report.h"
#include "app/take_away/report_map.h"
#include "engine/base/text/catalogue.h"
#include "engine/files/run/run_file.h"
#include "engine/neighbors/nearest.h"
#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"
#include "engine/output/staged_folder.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/presets.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/make_map.h"
#include "engine/projection/map_cost.h"
#include "engine/recommend/recommender.h"
#include "engine/run/learned_books.h"
#include "widgets/charts/loss_chart.h"

#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

constexpr QSize kCurvesSize(900, 560);
constexpr QSize kMapSize(1200, 900);
constexpr int kBooksShown = 10;
constexpr int kReadersShown = 5;
constexpr std::size_t kTourTitle = 56;
constexpr double kMapSeconds = 20; ///< that the map may take

std::vector<const Export*> exportsOfTour()
{
    std::vector<const Export*> some;
    for (const Export* one : exports())
        if (!one->inTour.empty())
            some.push_back(one);
    return some;
}

/// Writes one thing after another into the folder; the first failure ends it.
class Tour {
public:
    /// `place`: what the folder will be called once all is in it.
    Tour(const Run& run, const std::string& folder, const std::string& place, Console& console)
        : m_run(run), m_folder(folder), m_place(place), m_console(console)
    {}

    Status all();
    std::vector<TourFile> files;

private:
    std::string path(const char* name) const { return m_folder + '/' + name; }
    Status add(const char* name, const Message& what, std::string_view content);
    Status exported(const Result<WrittenFiles>& written, const Message& what);
    Status pictures();
    std::string neighborsText() const;
    std::string recommendationsText() const;
    std::vector<std::int32_t> mostRated() const;

    const Run& m_run;
    const std::string m_folder;
    const std::string m_place;
    Console& m_console;
};

Status Tour::add(const char* name, const Message& what, std::string_view content)
{
    if (Status written = writeFileAtomically(path(name), content, kindNamed(name)); !written)
        return written;
    files.push_back({path(name), what});
    return {};
}

Status Tour::exported(const Result<WrittenFiles>& written, const Message& what)
{
    if (!written)
        return written.error();
    for (const std::string& file : *written)
        files.push_back({file, what});
    return {};
}

std::vector<std::int32_t> Tour::mostRated() const
{
    const auto summaries = summarizeBooks(*m_run.data);
    std::vector<std::int32_t> order(summaries.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](std::int32_t book) { return isUnlearned(m_run, book); });
    std::stable_sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        return summaries[static_cast<std::size_t>(a)].count > summaries[static_cast<std::size_t>(b)].count;
    });
    order.resize(std::min<std::size_t>(order.size(), kBooksShown));
    return order;
}

std::string Tour::neighborsText() const
{
    const EnglishHere english; // as a file
    const Catalogue& books = m_run.data->books;
    std::string out;
    for (const std::int32_t book : mostRated()) {
        ScreenTable table({">", ">distance", "title", "authors"});
        for (const Neighbor& near :
             nearestRows(m_run.model->bookEmbedding(), book, kBooksShown, Metric::cosine, m_run.unlearned)) {
            const auto row = static_cast<std::size_t>(near.row);
            table.add({"", number(static_cast<double>(near.distance), 4),
                       clipped(books.label(row), kTourTitle), clipped(books.authors[row], 32)});
        }
        out += books.label(static_cast<std::size_t>(book)) + "\n" + table.text() + '\n';
    }
    return out + line(leftOutLine(m_run));
}

std::string Tour::recommendationsText() const
{
    const EnglishHere english; // as a file
    constexpr const char* kAsForNew = "; the books are chosen by those ratings, as for a new reader";
    const Dataset& data = *m_run.data;
    const Recommender recommender(m_run);
    std::string out;
    for (int i = 0; i < kReadersShown; ++i) {
        const auto user =
            static_cast<std::int32_t>(data.userCount() * static_cast<std::size_t>(i) / kReadersShown);
        const auto rated = recommender.ratedBooks(user);
        ScreenTable own({data.onlyTaken ? ">" : ">rating", data.onlyTaken ? "taken" : "rated"});
        for (std::size_t b = 0; b < std::min<std::size_t>(kBooksShown, rated.size()); ++b)
            own.add({data.onlyTaken ? std::string() : stars(rated[b].rating),
                     clipped(data.books.label(static_cast<std::size_t>(rated[b].book)), kTourTitle)});
        ScreenTable best({">score", "recommended"});
        for (const Recommendation& one : recommender.forUser(user, {.count = kBooksShown}))
            best.add({number(static_cast<double>(one.score), 3),
                      clipped(data.books.label(static_cast<std::size_t>(one.book)), kTourTitle)});
        out += "Reader " + data.userIds[static_cast<std::size_t>(user)] + ", " +
               std::to_string(rated.size()) + (data.onlyTaken ? " books taken\n" : " ratings\n") +
               (recommender.isUnlearnedReader(user) ? std::string(kUnlearnedReaderReason) + kAsForNew + "\n"
                                                    : std::string()) +
               own.text() + best.text() + '\n';
    }
    return out;
}

Status Tour::pictures()
{
    if (!m_run.history.epochs.empty()) {
        const QByteArray curves = LossChart::picture({chartRun(m_run)}, "png", kCurvesSize);
        if (Status done = add("curves.png", shelf::tr("training and validation loss by epoch"),
                              std::string_view(curves.constData(), static_cast<std::size_t>(curves.size())));
            !done)
            return done;
    }
    if (!m_run.model->bookEmbedding().empty()) {
        MapRequest request;
        request.rows = m_run.model->bookEmbedding();
        request.books = &m_run.data->books;
        request.leftOut = m_run.unlearned;
        request.parameters = quickMap(request.rows, kMapSeconds);
        MapStages stages;
        const auto projection = makeMap(request, stages);
        if (!projection)
            return projection.error();
        const auto map = mapPng(m_run, *projection, kMapSize);
        if (!map)
            return map.error();
        const Message drawn = shelf::tr(request.parameters.method->title);
        if (Status done = add("map.png", shelf::tr("the books in named groups, laid out by %1").arg(drawn),
                              std::string_view(map->constData(), static_cast<std::size_t>(map->size())));
            !done)
            return done;
    }
    if (Status written = writeReport(m_run, reportCurves(m_run), QString::fromStdString(path("report.html")));
        !written)
        return written;
    files.push_back({path("report.html"), shelf::tr("the whole run on one page")});
    return {};
}

Status Tour::all()
{
    if (Status saved = saveRun(m_run, path("run.shelf")); !saved)
        return saved;
    files.push_back({path("run.shelf"),
                     shelf::tr("the trained run; 'shelfspace %1' opens it").arg(m_place + "/run.shelf")});
    const Screenless drawing;
    if (!drawing.status())
        return drawing.status();
    if (Status done = pictures(); !done)
        return done;
    if (!m_run.model->bookEmbedding().empty()) {
        if (Status done =
                add("neighbors.txt", shelf::tr("the nearest books of the most rated ones"), neighborsText());
            !done)
            return done;
    }
    if (Status done = add("reader_lists.txt", shelf::tr("what some readers rated, and books for them"),
                          recommendationsText());
        !done)
        return done;
    ExportCall call;
    call.data = m_run.data.get();
    call.run = &m_run;
    call.folder = m_folder;
    call.progress = [this](const std::string& doing) { return m_console.progress(doing); };
    call.pictures = coverSheets(*m_run.data, CoversAtHand::onDisk());
    for (const Export* one : exportsOfTour())
        if (!lackOf(*one, call))
            if (Status done = exported(one->write(call), shelf::tr(one->inTour)); !done)
                return done;
    return {};
}

} // namespace

std::vector<OutputFile> tourFiles()
{
    std::vector<OutputFile> files = filesOf(exportsOfTour(), {});
    for (const char* name :
         {"run.shelf", "curves.png", "map.png", "report.html", "neighbors.txt", "reader_lists.txt"})
        files.push_back({name, kindNamed(name)});
    return files;
}

Result<std::vector<TourFile>> makeTour(const std::shared_ptr<const Dataset>& data,
                                       const TourParameters& parameters, Console& console)
{
    const auto settings = presetSettings(parameters.preset);
    if (!settings)
        return settings.error();
    if (const Status drawing = makeDrawingThreads(); !drawing)
        return drawing.error(); // better than after the training
    StagedFolder stage(parameters.folder);
    if (!stage.status())
        return stage.status().error();
    stage.mayHold(tourFiles());
    TrainingRequest request;
    request.name = parameters.preset;
    request.data = data;
    request.settings = *settings;
    fitToData(request.settings, *data);
    request.threads = parameters.threads;
    KeptTraining kept;
    const std::string place = parameters.folder + "/run.shelf";
    const auto run = trainWithProgress(request, console, stage.path() + "/run.shelf", &kept);
    if (!run)
        return run.error();
    const auto keepRun = [&](Error error) {
        kept.keep(*run, place, console);
        return error;
    };
    if (run->history.stoppedByUser)
        return keepRun(Error::cancelledByCaller());
    Tour tour(*run, stage.path(), parameters.folder, console);
    if (const Status done = tour.all(); !done)
        return keepRun(stage.told(done.error()));
    if (const Status published = stage.publish(); !published)
        return keepRun(published.error());
    kept.forget();
    tellEarlierFiles({stage.removed(), stage.left()}, console);
    for (TourFile& file : tour.files)
        file.path = stage.placeOf(file.path);
    return std::move(tour.files);
}

} // namespace shelf
