// SPDX-License-Identifier: GPL-3.0-or-later
// Two maps side by side, and the books whose neighborhood differs most between them.
#include "app/pages/map/map_drawer.h"
#include "app/pages/map/map_page_p.h"
#include "engine/base/kept_rows.h"
#include "engine/neighbors/neighbor_graph.h"
#include "engine/projection/align.h"
#include "widgets/look/separator.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/map/panels/change_panel.h"
#include "widgets/map/panels/map_bar.h"
#include "widgets/map/view/projection_view.h"
#include "widgets/size/box_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace shelf {

namespace {

constexpr int kNeighbors = 10;
constexpr int kShown = 100;
constexpr double kForTwo = 30; ///< seconds that the second map's layout may take without a press of Start

/// What an entry of the combo box stands for.
QPoint sourceKey(int run, int epoch)
{
    return {run, epoch};
}

struct Changes {
    std::vector<float> lost; ///< a book
    std::vector<int> order;  ///< of the books, most changed first
    bool onMap = false;      ///< compared on the maps, since both are drawn from the same vectors
};

/// Of the books that are left out of neither.
Result<Changes> changesBetween(const MatrixView& a, const MatrixView& b,
                               const std::vector<std::uint8_t>& leftOut, Metric metricA, bool onMap,
                               const Progress& progress)
{
    const Metric metric = onMap ? Metric::euclidean : metricA;
    const KeptRows keptA(a, leftOut);
    const KeptRows keptB(b, leftOut);
    auto first = nearestOfAll(keptA.view(), kNeighbors, metric, {}, progress);
    if (!first)
        return first.error();
    auto second = nearestOfAll(keptB.view(), kNeighbors, metric, {}, progress);
    if (!second)
        return second.error();
    Changes changes;
    changes.onMap = onMap;
    changes.lost =
        keptA.spread(neighborhoodChange(first->neighbor, second->neighbor, std::min(first->k, second->k)),
                     std::numeric_limits<float>::quiet_NaN());
    for (std::size_t row = 0; row < keptA.view().rows; ++row)
        changes.order.push_back(static_cast<int>(keptA.source(row)));
    std::stable_sort(changes.order.begin(), changes.order.end(), [&](int x, int y) {
        return changes.lost[static_cast<std::size_t>(x)] > changes.lost[static_cast<std::size_t>(y)];
    });
    return changes;
}

} // namespace

void MapPage::Private::compare(bool on)
{
    bar->setComparing(on);
    drawer->setComparing(on);
    on ? keepPlacesAlone() : placeAlone();
    if (on && !second) {
        secondBox = new QWidget;
        auto* column = new QVBoxLayout(secondBox);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* head = new QHBoxLayout;
        head->setContentsMargins(theme::kGrid, theme::kGrid / 2, theme::kGrid, theme::kGrid / 2);
        auto* label = new QLabel(tr("&Beside"), secondBox);
        other = new QComboBox(secondBox);
        other->setObjectName(QStringLiteral("mapOther"));
        other->setAccessibleName(tr("Second map"));
        other->setToolTip(
            tr("What the second map is drawn from. The bar above acts on the map that was clicked last"));
        other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        other->setMinimumContentsLength(8);
        cutInTheMiddle(other);
        label->setBuddy(other);
        head->addWidget(label);
        head->addWidget(other, 1);
        second = new MapPane(session, jobs, QStringLiteral("map-projection-2"));
        column->addLayout(head);
        column->addWidget(new Separator(Qt::Horizontal, secondBox));
        column->addWidget(second, 1);
        split->addWidget(secondBox);
        split->setStretchFactor(2, 1);
        connectPane(second);
        second->setParameters(first->drawing().parameters());
        connect(other, &QComboBox::currentIndexChanged, q, [this](int chosen) { chooseOther(chosen); });
    }
    if (secondBox)
        secondBox->setVisible(on);
    showFirstHead();
    if (on) {
        const bool fresh = second->source().empty();
        fillOthers();
        if (fresh) {
            // Another run where there is one; else the same, for another projection.
            int start = other->findData(sourceKey(session.currentRun(), -1));
            for (int i = other->count(); i-- > 0;) {
                const QPoint key = other->itemData(i).toPoint();
                if (key.x() != session.currentRun() && key.y() < 0)
                    start = i;
            }
            other->setCurrentIndex(start);
            chooseOther(other->currentIndex());
        }
        second->view()->setTool(first->view()->tool());
        applyLook(second);
        const int half = (split->width() - drawerWidth) / 2;
        split->setSizes({drawerWidth, half, half});
    } else {
        activate(first);
        change.clear();
        compared = {};
        if (look.color.by == ColorBy::change)
            setColor(ColorScale::preferred(*session.dataset()));
        offerColors();
    }
    compareNeighborhoods();
}

void MapPage::Private::fillOthers()
{
    if (!other)
        return;
    const QSignalBlocker quiet(other);
    const QPoint before = other->currentData().toPoint();
    other->clear();
    const QLocale locale;
    for (const RunEntry& entry : session.runs()) {
        if (!entry.run || entry.run->model->bookEmbedding().empty() || entry.run->data != session.dataset())
            continue;
        other->addItem(entry.name, sourceKey(entry.number, -1));
        for (std::size_t i = 0; i < entry.run->embeddings.size(); ++i)
            other->addItem(
                tr("%1, epoch %2").arg(entry.name, locale.toString(entry.run->embeddings[i].epoch)),
                sourceKey(entry.number, static_cast<int>(i)));
    }
    const int found = other->findData(before);
    other->setCurrentIndex(found >= 0 ? found : 0);
    const bool waits = second && second->source().empty() && !secondBox->isHidden() && other->count() > 0;
    if (second && ((found < 0 && !second->source().empty()) || waits))
        chooseOther(other->currentIndex());
}

void MapPage::Private::chooseOther(int chosen)
{
    if (!second)
        return;
    const QPoint key = chosen < 0 ? QPoint(0, -1) : other->itemData(chosen).toPoint();
    second->setSource(mapSourceOf(session, key.x(), key.y()));
    if (!second->source().empty() && !second->drawing().isAsWanted())
        startIfShort(second, kForTwo); // drawn as the first is, which is what one compares it with
    applyLook(second);
    compareNeighborhoods();
}

void MapPage::Private::compareNeighborhoods()
{
    if (panes().size() < 2)
        return;
    const MapSource a = first->source();
    const MapSource b = second->source();
    const ProjectionPtr mapA = first->map();
    const ProjectionPtr mapB = second->map();
    const bool same = a.identity() == b.identity();
    if (a.empty() || b.empty() || a.rows().rows != b.rows().rows ||
        (same && (!mapA || !mapB || mapA->settings == mapB->settings))) {
        drawer->changes()->setRows({}, tr("Choose two runs, two epochs or two projections to compare."));
        compared = {};
        showChange({});
        return;
    }
    // Other projections of the same vectors have the same neighbors.
    const ComparedPair pair{a.identity(), b.identity(), same ? mapA : nullptr, same ? mapB : nullptr,
                            session.nearestChoice().metric};
    if (pair == compared)
        return;
    compared = pair;
    Jobs::Options options;
    options.title = tr("Comparing neighborhoods");
    options.slot = &changesSlot;
    options.quiet = a.rows().rows <= 30'000;
    jobs.start<Result<Changes>>(
        options, q,
        [a, b, mapA, mapB, same, measured = pair.metric](JobControl& control) {
            std::vector<std::uint8_t> leftOut(a.rows().rows, 0);
            for (std::size_t book = 0; book < leftOut.size(); ++book)
                leftOut[book] = a.isLeftOut(static_cast<int>(book)) || b.isLeftOut(static_cast<int>(book));
            return same ? changesBetween(mapView(*mapA), mapView(*mapB), leftOut, Metric::euclidean, true,
                                         control.progress())
                        : changesBetween(a.rows(), b.rows(), leftOut, measured, false, control.progress());
        },
        [this, data = a.data, pair](Result<Changes> found) {
            if (panes().size() < 2 || !(pair == compared))
                return;
            if (!found)
                return session.reportError(found.error());
            showChange(std::move(found->lost));
            QVector<ChangePanel::Row> rows;
            for (int i = 0; i < std::min<int>(kShown, static_cast<int>(found->order.size())); ++i) {
                const int book = found->order[static_cast<std::size_t>(i)];
                const auto at = static_cast<std::size_t>(book);
                if (change[at] > 0)
                    rows << ChangePanel::Row{book, shownText(data->books.label(at)), change[at]};
            }
            double sum = 0;
            for (const int book : found->order)
                sum += static_cast<double>(change[static_cast<std::size_t>(book)]);
            const double mean = found->order.empty() ? 0 : sum / static_cast<double>(found->order.size());
            const QString percent = QLocale().toString(100 * mean, 'f', 0);
            drawer->changes()->setRows(
                rows,
                found->onMap
                    ? tr("Both maps are drawn from the same vectors: of a book's 10 nearest on the one, "
                         "%1 % are not among its 10 nearest on the other.")
                          .arg(percent)
                    : tr("Of a book's 10 nearest in the one space, %1 % are not among its 10 nearest in "
                         "the other.")
                          .arg(percent));
        });
}

void MapPage::Private::showChange(std::vector<float> lost)
{
    change = SharedColumn<float>(std::move(lost));
    for (MapPane* pane : panes())
        pane->edit([this](MapContent& content) {
            content.change = change;
            if (content.choice.by == ColorBy::change)
                content.makeColors();
        });
}

} // namespace shelf
