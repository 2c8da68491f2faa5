// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_exports.h"

#include "app/jobs/jobs.h"
#include "app/pages/map/map_page_p.h"
#include "app/pages/map/selection/selection_side.h"
#include "app/pages/shared/picture_dialog.h"
#include "app/take_away/animation/animation_file.h"
#include "app/take_away/map_picture_file.h"
#include "app/take_away/shown_map.h"
#include "engine/files/exports/exports.h"
#include "widgets/map/view/map_picture.h"
#include "widgets/map/view/projection_view.h"
#include "widgets/size/file_filters.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include <limits>

namespace shelf {

namespace {

constexpr QSize kFrameSize(960, 720);
constexpr int kFrameDelay = 400; ///< ms
constexpr int kLastDelay = 1600;

QString reason(const Result<WrittenFiles>& written)
{
    return written ? QString() : QString::fromStdString(written.error().text());
}

} // namespace

MapExports::MapExports(MapPage& page, Session& session, Jobs& jobs)
    : QObject(&page), m_page(page), m_session(session), m_jobs(jobs)
{}

void MapExports::fill(QMenu& menu)
{
    const auto add = [&](const char* name, const QString& text, const std::function<void()>& run) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add("exportPicture", tr("Picture (PNG, SVG, PDF)…"), [this] { savePicture(); });
    add("exportPage", tr("Interactive page (HTML)…"), [this] { savePage(); });
    QAction* gif = add("exportGif", tr("Training as an animation (GIF)…"), [this] { saveAnimation(false); });
    QAction* frames =
        add("exportFrames", tr("Training as single pictures…"), [this] { saveAnimation(true); });
    menu.addSeparator();
    add("exportCoordinates", tr("Coordinates (CSV or TSV)…"), [this] { saveCoordinates(); });
    QAction* selection = add("exportSelection", tr("Selected books (CSV)…"), [this] { saveSelection(); });
    add("exportNeighbors", tr("Nearest books of all (CSV)…"), [this] { saveNeighbors(); });
    connect(&menu, &QMenu::aboutToShow, this, [this, gif, frames, selection] {
        const MapPage::Private& d = *m_page.m_private;
        const bool replay = !d.first->epochMaps().empty();
        for (QAction* action : {gif, frames}) {
            action->setEnabled(replay);
            action->setToolTip(replay ? QString() : tr("Work out the maps of the epochs first"));
        }
        selection->setEnabled(d.selection.marked() != nullptr);
    });
    menu.setToolTipsVisible(true);
}

void MapExports::write(const QString& title, const std::function<QString(JobControl&)>& work)
{
    Jobs::Options options;
    options.title = title;
    m_jobs.start<QString>(options, this, work, [this](const QString& why) {
        if (!why.isEmpty())
            m_session.reportError(Error::failure(why.toStdString()));
    });
}

void MapExports::ask(const QString& title, const QString& name, const QString& filter,
                     const std::function<std::function<QString(JobControl&)>(const QString&)>& writer,
                     bool folder)
{
    auto* dialog = new QFileDialog(m_page.window(), title, name);
    if (!filter.isEmpty())
        setFileFilters(*dialog, {filter});
    dialog->setObjectName(QStringLiteral("mapExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (folder)
        dialog->setFileMode(QFileDialog::Directory);
    else
        dialog->setDefaultSuffix(name.section(QLatin1Char('.'), -1));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, title, writer](const QString& file) { write(title, writer(file)); });
    dialog->open();
}

void MapExports::savePicture()
{
    const MapPage::Private& d = *m_page.m_private;
    if (!d.hasMap())
        return;
    auto* dialog = new PictureDialog(d.active->view()->size(), m_page.window());
    connect(dialog, &PictureDialog::chosen, this,
            [this](const QString& file, QSize size, const PictureOptions& options) {
                const MapPage::Private& p = *m_page.m_private;
                const ProjectionView& view = *p.active->view();
                PictureOptions asked = options;
                asked.covers = view.takenCovers();
                write(tr("Saving the map"), [content = view.content(), camera = view.camera(),
                                             title = mapTitle(m_session, p.active->source().runNumber), file,
                                             size, asked](JobControl&) {
                    QString why;
                    saveMapPicture(file, size, content, title, &camera, &why, asked);
                    return why;
                });
            });
    dialog->open();
}

void MapExports::savePage()
{
    ask(tr("Save the map as a page"), QStringLiteral("map.html"), tr("Web page (*.html)"),
        [this](const QString& file) {
            return
                [file, shown = m_page.shownMap(), choice = m_session.nearestChoice()](JobControl& control) {
                    if (!shown)
                        return tr("There is no map yet: train a run first.");
                    if (!shown->run)
                        return tr("The page can be saved when the training has ended.");
                    ExportCall call;
                    call.data = shown->run->data.get();
                    call.run = shown->run.get();
                    call.metric = choice.metric;
                    call.neighbors = choice.count;
                    call.progress = [&control](const std::string&) { return control.progress(); };
                    takeShownMap(call, *shown);
                    return reason(call.shownPage(call, file.toStdString()));
                };
        });
}

void MapExports::saveAnimation(bool frames)
{
    const auto writer = [this, frames](const QString& file) {
        const MapPage::Private& d = *m_page.m_private;
        QVector<int> epochs;
        for (const KeptEmbedding& epoch : d.first->source().epochs)
            epochs << epoch.epoch;
        return [file, frames, epochs, maps = d.first->epochMaps(), content = d.first->view()->content(),
                title = mapTitle(m_session)](JobControl& control) {
            if (maps.empty())
                return tr("Work out the maps of the epochs first");
            // One frame of reference for all: that of the last map, which fills it.
            const MapCamera camera = MapCamera::fitting(makeMapSpace(*maps.back()));
            Animation animation;
            animation.frames = static_cast<int>(maps.size());
            animation.delay = kFrameDelay;
            animation.lastDelay = kLastDelay;
            animation.frame = [&](int i) {
                MapContent moment = content;
                moment.projection = maps[static_cast<std::size_t>(i)];
                QImage image(kFrameSize, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                const int epoch = epochs.value(i);
                const QString when =
                    epoch == 0 ? tr("before training") : tr("epoch %1").arg(QLocale().toString(epoch));
                drawMapPicture(painter, kFrameSize, moment, tr("%1, %2").arg(title, when), &camera);
                return image;
            };
            return reason(frames ? writeFrames(animation, file, QStringLiteral("epoch"), control.progress())
                                 : writeGif(animation, file, control.progress()));
        };
    };
    if (frames)
        ask(tr("Save the training as pictures in a folder"), QString(), {}, writer, true);
    else
        ask(tr("Save the training as an animation"), QStringLiteral("training.gif"), tr("Animation (*.gif)"),
            writer);
}

void MapExports::saveCoordinates()
{
    ask(tr("Save the coordinates"), QStringLiteral("map.csv"), tr("Tables (*.csv *.tsv)"),
        [this](const QString& file) {
            const MapPage::Private& d = *m_page.m_private;
            return [file, run = d.first->source().run, map = d.first->map(), clusters = d.groups.clustering,
                    quality = d.first->quality(), marked = d.selection.marked(),
                    tags = d.side->tagSets()](JobControl&) {
                if (!run || !map)
                    return tr("There is no map yet: train a run first.");
                MapFileColumns columns;
                columns.authors = true;
                if (clusters && clusters->member.size() == map->points())
                    columns.cluster = clusters->member;
                if (quality)
                    columns.kept = quality->faith.kept;
                if (marked)
                    columns.selected = *marked;
                const TextList cells = tags ? tagCells(*tags) : TextList();
                if (tags)
                    columns.tags = &cells;
                return reason(exportMap(*run, *map, file.toStdString(), columns));
            };
        });
}

void MapExports::saveSelection()
{
    ask(tr("Save the selected books"), QStringLiteral("selection.csv"), tr("Tables (*.csv)"),
        [this](const QString& file) {
            const MapPage::Private& d = *m_page.m_private;
            const std::vector<int> books = booksOf(d.selection.marked());
            return [file, run = d.first->source().run, map = d.first->map(), tags = d.side->tagSets(),
                    chosen = std::vector<std::int32_t>(books.begin(), books.end())](JobControl&) {
                if (!run || chosen.empty())
                    return tr("No books are selected.");
                const TextList cells = tags ? tagCells(*tags) : TextList();
                return reason(
                    exportSelection(*run, chosen, map.get(), file.toStdString(), tags ? &cells : nullptr));
            };
        });
}

void MapExports::saveNeighbors()
{
    ask(tr("Save the nearest books"), QStringLiteral("neighbors.csv"), tr("Tables (*.csv)"),
        [this](const QString& file) {
            const MapPage::Private& d = *m_page.m_private;
            return
                [file, run = d.first->source().run, choice = d.session.nearestChoice()](JobControl& control) {
                    if (!run)
                        return tr("There is no map yet: train a run first.");
                    return reason(exportNeighbors(*run, {}, choice.count, choice.metric, nullptr,
                                                  file.toStdString(), control.progress()));
                };
        });
}

} // namespace shelf
