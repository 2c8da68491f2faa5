// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map_page.h"

#include "app/map_picture_file.h"
#include "app/pages/save_picture.h"
#include "engine/recommend/top_n.h"
#include "widgets/empty_page.h"
#include "widgets/map_bar.h"
#include "widgets/projection_view.h"
#include "widgets/separator.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace shelf {

namespace {

constexpr int kRecommendations = 10;
constexpr int kMostNeighbors = 30;
/// Below this many multiplications a search takes less than a millisecond and needs no job.
constexpr std::size_t kInstantSearch = 1'000'000;
constexpr QSize kPictureSize(1600, 1000);

struct ReaderBooks {
    std::vector<RatedBook> rated;
    std::vector<Recommendation> recommended;
};

Result<MapContent> projected(const RunPtr& run, int dims, const Progress& progress)
{
    const MatrixView vectors = run->model->bookEmbedding();
    auto projection = principalComponents(vectors, std::min(dims, static_cast<int>(vectors.cols)), progress);
    if (!projection)
        return projection.error();
    auto shared = std::make_shared<const Projection>(std::move(projection).value());
    return makeMapContent(run->data, std::move(shared), &run->split.train);
}

} // namespace

class MapPage::Private {
public:
    Private(MapPage* owner, Session& s, Jobs& j) : q(owner), session(s), jobs(j) {}

    void build();
    void connectAll();
    void refresh();
    void project(const RunPtr& run, int dims);
    void show(MapContent base);
    void showEmpty(const QString& title, const QString& text, bool lead);
    void updateSelection();
    void updateReader();
    void change(const std::function<void(MapContent&)>& edit);
    void save();
    bool hasMap() const { return pages->currentWidget() == view && view->content().points() > 0; }

    MapPage* q;
    Session& session;
    Jobs& jobs;
    MapBar* bar = nullptr;
    ProjectionView* view = nullptr;
    QStackedWidget* pages = nullptr;
    EmptyPage* empty = nullptr;
    QPushButton* emptyLead = nullptr;

    RunPtr shownRun;    ///< whose books the view shows
    MapContent kept[2]; ///< of shownRun, in the plane and in space; points() is 0 where not yet worked out
    std::optional<ColorChoice> choice; ///< of the person; empty: what suits the data
    DatasetPtr choiceData;             ///< the data that the choice was made for
    Metric metric = Metric::cosine;
    int neighborCount = 10;
};

void MapPage::Private::build()
{
    bar = new MapBar(q);
    view = new ProjectionView(q);
    empty = new EmptyPage(q);
    emptyLead = empty->addButton(QStringLiteral("mapToTraining"), {});

    pages = new QStackedWidget(q);
    pages->addWidget(empty);
    pages->addWidget(view);
    auto* layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(new Separator(Qt::Horizontal, q));
    layout->addWidget(pages, 1);
}

void MapPage::Private::connectAll()
{
    const auto again = [this] { refresh(); };
    connect(&session, &Session::currentRunChanged, q, again);
    connect(&session, &Session::datasetChanged, q, again);
    connect(&session, &Session::runChanged, q, [this, again](int number) {
        if (number == session.currentRun() && !session.current())
            again();
    });
    connect(&session, &Session::bookSelected, q, [this](int book) {
        updateSelection();
        if (hasMap())
            view->reveal(book);
    });
    connect(&session, &Session::readerSelected, q, [this] { updateReader(); });
    connect(emptyLead, &QPushButton::clicked, q,
            [this] { session.requestPage(session.dataset() ? PageId::training : PageId::library); });
    connect(view, &ProjectionView::bookClicked, q, [this](int book) { session.selectBook(book); });
    connect(view, &ProjectionView::emphasisChanged, q, [this] {
        for (MapContent& content : kept) {
            content.emphasized = view->content().emphasized;
            content.emphasizedRange = view->content().emphasizedRange;
        }
    });
    connect(bar, &MapBar::dimsChanged, q, [this] { refresh(); });
    connect(bar, &MapBar::choiceChanged, q, [this](ColorChoice wanted) {
        choice = wanted;
        choiceData = session.dataset();
        change([wanted](MapContent& content) { content.setChoice(wanted); });
    });
    connect(bar, &MapBar::sizeByRatingsChanged, q,
            [this](bool on) { change([on](MapContent& content) { content.sizeByRatings = on; }); });
    connect(bar, &MapBar::titlesChanged, q,
            [this](bool on) { change([on](MapContent& content) { content.labels = on; }); });
    connect(bar, &MapBar::readerShownChanged, q, [this] { updateReader(); });
    connect(bar, &MapBar::zoomInWanted, view, &ProjectionView::zoomIn);
    connect(bar, &MapBar::zoomOutWanted, view, &ProjectionView::zoomOut);
    connect(bar, &MapBar::fitWanted, view, &ProjectionView::fit);
    connect(bar, &MapBar::saveWanted, q, [this] { save(); });
}

void MapPage::Private::change(const std::function<void(MapContent&)>& edit)
{
    for (MapContent& content : kept)
        if (content.points() > 0)
            edit(content);
    if (!hasMap())
        return;
    MapContent content = view->content();
    edit(content);
    view->setContent(std::move(content));
}

void MapPage::Private::showEmpty(const QString& title, const QString& text, bool lead)
{
    empty->describe(title, text);
    EmptyPage::rename(emptyLead, session.dataset() ? tr("Go to Training") : tr("Go to Library"));
    emptyLead->setVisible(lead);
    bar->setMapAvailable(false);
    pages->setCurrentIndex(0);
}

void MapPage::Private::refresh()
{
    const RunPtr run = session.current();
    if (run != shownRun) {
        shownRun = run;
        for (MapContent& content : kept)
            content = {};
    }
    if (choiceData != session.dataset())
        choice.reset();
    if (!session.dataset()) {
        showEmpty(tr("No books yet"),
                  tr("Open book ratings first; the map is drawn from a run trained on them."), true);
        return;
    }
    if (!run) {
        const RunEntry* entry = session.findRun(session.currentRun());
        if (entry && entry->running)
            showEmpty(tr("Training is under way"), tr("The map appears here as soon as it has ended."),
                      false);
        else
            showEmpty(tr("The map needs a trained run"),
                      tr("Training places every book in a space of tastes; the map shows that space, with "
                         "alike books close together."),
                      true);
        return;
    }
    if (run->model->bookEmbedding().empty()) {
        showEmpty(tr("This run has no map"),
                  tr("Its model has no vectors of books. Train a network or a factorization, or "
                     "choose another run above."),
                  true);
        return;
    }
    const int dims = bar->dims();
    if (const MapContent& content = kept[dims - 2]; content.points() > 0)
        show(content);
    else
        project(run, dims);
}

void MapPage::Private::project(const RunPtr& run, int dims)
{
    Jobs::Options options;
    options.title = tr("Map of %1").arg(QString::fromStdString(run->name));
    options.kind = QStringLiteral("map-projection");
    const MatrixView vectors = run->model->bookEmbedding();
    options.quiet = vectors.rows * vectors.cols * vectors.cols < 200'000'000;
    jobs.start<Result<MapContent>>(
        options, q, [run, dims](JobControl& control) { return projected(run, dims, control.progress()); },
        [this, run, dims](Result<MapContent> result) {
            if (run != session.current())
                return;
            if (!result) {
                showEmpty(tr("The map could not be drawn"), QString::fromStdString(result.error().text()),
                          false);
                session.reportError(result.error());
                return;
            }
            kept[dims - 2] = std::move(result).value();
            if (dims == bar->dims())
                show(kept[dims - 2]);
        });
}

void MapPage::Private::show(MapContent base)
{
    const MapContent& before = view->content();
    if (!choice)
        choice = base.choice;
    choiceData = session.dataset();
    if (base.choice != *choice)
        base.setChoice(*choice);
    if (before.data == base.data && before.choice == base.choice) {
        base.emphasized = before.emphasized;
        base.emphasizedRange = before.emphasizedRange;
    }
    base.sizeByRatings = bar->sizeByRatings();
    base.labels = bar->titles();
    bar->setChoices(*base.data, base.choice);
    bar->setProjection(*base.projection);
    bar->setMapAvailable(true);
    pages->setCurrentWidget(view);
    view->setContent(std::move(base));
    updateSelection();
    updateReader();
}

void MapPage::Private::updateSelection()
{
    if (!hasMap() || !shownRun)
        return;
    const int book = session.selectedBook();
    const auto put = [this, book](std::vector<Neighbor> neighbors) {
        MapContent content = view->content();
        content.selected = book;
        content.neighbors = std::move(neighbors);
        view->setContent(std::move(content));
    };
    if (book < 0) {
        put({});
        return;
    }
    const MatrixView vectors = shownRun->model->bookEmbedding();
    const int count = std::min(neighborCount, kMostNeighbors);
    if (vectors.rows * vectors.cols <= kInstantSearch) {
        put(nearestRows(vectors, book, count, metric));
        return;
    }
    Jobs::Options options;
    options.kind = QStringLiteral("map-neighbors");
    options.quiet = true;
    jobs.start<std::vector<Neighbor>>(
        options, q,
        [run = shownRun, book, count, wanted = metric](JobControl&) {
            return nearestRows(run->model->bookEmbedding(), book, count, wanted);
        },
        [this, run = shownRun, book, put](std::vector<Neighbor> neighbors) {
            if (run == shownRun && book == session.selectedBook() && hasMap())
                put(std::move(neighbors));
        });
}

void MapPage::Private::updateReader()
{
    const int reader = session.selectedReader();
    bar->setReaderAvailable(reader >= 0 && session.dataset());
    if (!hasMap() || !shownRun)
        return;
    const auto put = [this, reader](ReaderBooks books) {
        MapContent content = view->content();
        content.reader =
            reader < 0
                ? QString()
                : tr("reader %1")
                      .arg(QString::fromStdString(content.data->userIds[static_cast<std::size_t>(reader)]));
        content.rated = std::move(books.rated);
        content.recommended = std::move(books.recommended);
        if (const RunPtr run = session.current())
            content.scoreKind = run->model->scoreKind();
        view->setContent(std::move(content));
    };
    if (reader < 0 || !bar->readerShown()) {
        if (view->content().hasReader())
            put({});
        return;
    }
    Jobs::Options options;
    options.kind = QStringLiteral("map-reader");
    options.quiet = true;
    jobs.start<ReaderBooks>(
        options, q,
        [run = shownRun, reader](JobControl&) {
            TopNParameters wanted;
            wanted.count = kRecommendations;
            return ReaderBooks{ratedBooks(*run, reader), recommend(*run, reader, wanted)};
        },
        [this, run = shownRun, reader, put](ReaderBooks books) {
            if (run == shownRun && reader == session.selectedReader() && bar->readerShown() && hasMap())
                put(std::move(books));
        });
}

void MapPage::Private::save()
{
    if (!hasMap())
        return;
    askForPictureFile(
        q, tr("Save picture of the map"), QStringLiteral("map.png"), [this](const QString& file) {
            Jobs::Options options;
            options.title = tr("Saving the map");
            jobs.start<QString>(
                options, q,
                [file, picture = q->picture()](JobControl&) {
                    QString why;
                    picture(file, kPictureSize, &why);
                    return why;
                },
                [this, file](const QString& why) {
                    if (!why.isEmpty())
                        session.reportError({.message = why.toStdString(), .file = file.toStdString()});
                });
        });
}

MapPage::MapPage(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_private(std::make_unique<Private>(this, session, jobs))
{
    setObjectName(QStringLiteral("mapPage"));
    m_private->build();
    m_private->connectAll();
    m_private->refresh();
}

MapPage::~MapPage() = default;

bool MapPage::hasPicture() const
{
    return m_private->hasMap();
}

QString MapPage::pictureTitle() const
{
    const RunEntry* entry = m_private->session.findRun(m_private->session.currentRun());
    const DatasetPtr library = m_private->session.dataset();
    return entry && library ? tr("%1, %2").arg(QString::fromStdString(library->name), entry->name)
                            : QString();
}

MapPage::SavePicture MapPage::picture() const
{
    const ProjectionView& view = *m_private->view;
    return [content = m_private->hasMap() ? view.content() : MapContent(), title = pictureTitle(),
            camera = view.camera()](const QString& file, QSize size, QString* error) {
        return saveMapPicture(file, size, content, title, &camera, error);
    };
}

void MapPage::setNeighborChoice(Metric metric, int count)
{
    m_private->metric = metric;
    m_private->neighborCount = count;
    m_private->updateSelection();
}

} // namespace shelf
