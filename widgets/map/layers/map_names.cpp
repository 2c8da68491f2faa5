// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/map_names.h"

#include "widgets/map/content/color_scale.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace shelf {

namespace {

constexpr int kStepsOfTwo = 2;   ///< steps of the zoom from one to twice as near
constexpr double kFullUntil = 7; ///< zoom
constexpr double kGoneFrom = 14; ///< the same
/// Square pixels of the whole map for a name: with less the coarser ones are shown, with so much the finer.
constexpr double kLeastRoom = 11'000;
constexpr double kRoomForFine = 28'000;
constexpr double kSmallest = 0.86; ///< of the names, in the map's writing
constexpr double kLargest = 1.12;
constexpr double kLongestInHeights = 12; ///< a line
/// The farthest that a name stands from its group: out of the whole cloud where all of it is seen, else near.
constexpr double kFarthest = 600;
constexpr double kNearest = 170;
constexpr std::size_t kMostSteps = 12;
constexpr std::size_t kMostDots = 20000; ///< that names keep off
constexpr double kReadable = 4.5;        ///< contrast

QFont scaled(const QFont& font, double by)
{
    QFont large = font;
    large.setWeight(QFont::DemiBold);
    if (font.pixelSize() > 0)
        large.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * by)));
    else
        large.setPointSizeF(font.pointSizeF() * by);
    return large;
}

double luminanceOf(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(color.redF())) +
           0.7152 * linear(static_cast<double>(color.greenF())) +
           0.0722 * linear(static_cast<double>(color.blueF()));
}

double zoomOf(int step)
{
    return std::exp2(static_cast<double>(step) / kStepsOfTwo);
}

int stepOf(double zoom)
{
    return static_cast<int>(std::floor(kStepsOfTwo * std::log2(std::max(zoom, 1e-3)) + 1e-6));
}

/// Looks at the middle of a flat map.
MapCamera cameraAt(const MapCamera& camera, double zoom)
{
    MapCamera middle = camera;
    middle.zoom = zoom;
    middle.centerX = middle.centerY = 0;
    return middle;
}

} // namespace

QColor nameColor(const QColor& group, const MapInk& ink)
{
    const double ground = luminanceOf(ink.theme.canvas);
    const QColor toward = ink.dark ? QColor(Qt::white) : QColor(Qt::black);
    for (double t = 0.12; t < 1; t += 0.06) {
        const QColor color = mixedColor(group, toward, t);
        const double own = luminanceOf(color);
        if ((std::max(own, ground) + 0.05) / (std::min(own, ground) + 0.05) >= kReadable)
            return color;
    }
    return ink.text;
}

double MapNames::strengthAt(double zoom)
{
    return std::clamp(1 - std::log(std::max(zoom, 1e-3) / kFullUntil) / std::log(kGoneFrom / kFullUntil), 0.0,
                      1.0);
}

void MapNames::setSpots(SpotLayers spots, const QFont& font)
{
    if (spots == m_spots && font == m_font)
        return;
    // Where only the places are others the names are as wide as before.
    const auto isAsWide = [](const GroupSpot& x, const GroupSpot& y) {
        return x.name == y.name && x.books == y.books;
    };
    for (std::size_t layer = 0; layer < m_names.size(); ++layer)
        if (font != m_font || !std::equal(spots.spots[layer].begin(), spots.spots[layer].end(),
                                          m_spots.spots[layer].begin(), m_spots.spots[layer].end(), isAsWide))
            m_names[layer].clear();
    m_spots = std::move(spots);
    m_font = font;
    m_steps.clear();
    m_task.reset();
}

const std::vector<MapNames::Name>& MapNames::namesOf(std::size_t layer) const
{
    std::vector<Name>& names = m_names[layer];
    const auto& of = m_spots.spots[layer];
    if (!names.empty())
        return names;
    for (const GroupSpot& spot : of) {
        const double share = std::sqrt(static_cast<double>(spot.books) /
                                       static_cast<double>(std::max<std::size_t>(1, of.front().books)));
        const double grade = layer == 0 ? 1.15 : layer == 2 ? 0.9 : 1.0;
        Name name;
        name.font = scaled(m_font, grade * (kSmallest + (kLargest - kSmallest) * share));
        const QFontMetricsF metrics(name.font);
        const NameRoom room{[&](const QString& text) { return metrics.horizontalAdvance(text); },
                            metrics.height() * 0.94, kLongestInHeights * metrics.height(), 4, kTitleSide};
        name.shapes = nameShapes(spot.name, room);
        name.whole = name.shapes.size();
        if (const qsizetype comma = spot.name.indexOf(QLatin1String(", ")); comma > 0)
            for (NameShape& shape : nameShapes(spot.name.left(comma), room))
                name.shapes.push_back(std::move(shape));
        names.push_back(std::move(name));
    }
    return names;
}

int MapNames::layerAt(double zoom, const QSizeF& view) const
{
    const double area = zoom * zoom * view.width() * view.height();
    const auto roomIn = [&](std::size_t layer) {
        return area / static_cast<double>(std::max<std::size_t>(1, m_spots.spots[layer].size()));
    };
    if (roomIn(1) < kLeastRoom && !m_spots.spots[0].empty())
        return 0;
    return roomIn(2) >= kRoomForFine && !m_spots.spots[2].empty() ? 2 : 1;
}

const MapNames::Step* MapNames::stepFor(const Field& field) const
{
    const int step = stepOf(field.camera.zoom);
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [&](const Step& known) {
        return known.zoomStep == step && known.view == field.view.size() && known.bounds == field.bounds &&
               known.blocked == field.blocked;
    });
    return found == m_steps.end() ? nullptr : &*found;
}

/// The step that is drawn for want of the right one: that of the same canvas whose zoom is nearest.
const MapNames::Step* MapNames::nearestStep(const Field& field) const
{
    const int wanted = stepOf(field.camera.zoom);
    const Step* nearest = nullptr;
    for (const Step& known : m_steps)
        if (known.view == field.view.size() && known.bounds == field.bounds &&
            (!nearest || std::abs(known.zoomStep - wanted) <= std::abs(nearest->zoomStep - wanted)))
            nearest = &known;
    return nearest;
}

struct MapNames::Task {
    Step step; ///< without places, until it is done
    std::vector<float> x, y;
    std::vector<std::int32_t> member;
    NameField field;
    std::vector<NameWish> wishes;
    QPointF origin;
    double scale = 1;
    std::atomic<bool> done = false;

    void run()
    {
        field.x = x;
        field.y = y;
        field.group = member;
        for (const PlacedName& placed : placeNames(wishes, field)) {
            const QPointF off = placed.box.center() - origin;
            step.places.push_back({static_cast<std::size_t>(placed.id), placed.shape,
                                   QPointF(off.x() / scale, -off.y() / scale), placed.leader.has_value()});
        }
        done = true;
    }
};

bool MapNames::isWanted(const Field& field) const
{
    return !isEmpty() && !field.moving && field.camera.perspective <= 0 &&
           strengthAt(field.camera.zoom) > 0 && field.bounds.isValid();
}

void MapNames::keep(const Step& step)
{
    if (m_steps.size() >= kMostSteps)
        m_steps.erase(m_steps.begin());
    m_steps.push_back(step);
}

void MapNames::layOut(const Field& field)
{
    if (!isWanted(field) || stepFor(field))
        return;
    const auto task = taskFor(field);
    task->run();
    keep(task->step);
}

bool MapNames::layOutMeanwhile(const Field& field)
{
    if (m_task && m_task->done) {
        keep(m_task->step);
        m_task.reset();
    }
    if (m_task)
        return true;
    if (!isWanted(field) || stepFor(field))
        return false;
    m_task = taskFor(field);
    QThreadPool::globalInstance()->start([task = m_task] { task->run(); });
    return true;
}

std::shared_ptr<MapNames::Task> MapNames::taskFor(const Field& field) const
{
    const int zoomStep = stepOf(field.camera.zoom);
    const double zoom = zoomOf(zoomStep);
    const MapCamera camera = cameraAt(field.camera, zoom);
    const MapTransform transform(camera, field.view);
    auto task = std::make_shared<Task>();
    task->step = {zoomStep, layerAt(zoom, field.view.size()), field.view.size(), field.bounds, field.blocked,
                  {}};
    task->origin = field.view.center();
    task->scale = camera.scale(field.view.size());
    const auto layer = static_cast<std::size_t>(task->step.layer);
    const std::vector<std::int32_t>& member = m_spots.member[layer];
    const std::size_t points = std::min(field.space.points(), member.size());
    const std::size_t every = points / kMostDots + 1;
    for (std::size_t i = 0; i < points; i += every) {
        const MapTransform::Place at = transform.place(&field.space.xyz[3 * i]);
        task->x.push_back(at.x);
        task->y.push_back(at.y);
        task->member.push_back(member[i]);
    }
    NameField& place = task->field;
    // As many dots as are left out count for each that stays.
    place.dot = field.dot * std::sqrt(static_cast<double>(every));
    place.region = field.bounds;
    place.reach = std::max(kNearest, kFarthest / (zoom * zoom));
    if (zoom <= 1)
        place.blocked = field.blocked;
    else { // one looks at parts of a larger canvas
        const QPointF middle = field.view.center();
        place.region = QRectF(middle + (field.bounds.topLeft() - middle) * zoom,
                              middle + (field.bounds.bottomRight() - middle) * zoom);
    }
    const auto& spots = m_spots.spots[layer];
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const MapTransform::Place at = transform.place(spots[i].place.data());
        NameWish wish{static_cast<int>(i), spots[i].group, QPointF(at.x, at.y), {}};
        const Name& name = namesOf(layer)[i];
        for (std::size_t s = 0; s < name.shapes.size(); ++s)
            (s < name.whole ? wish.shapes : wish.shorter).push_back(name.shapes[s].size);
        task->wishes.push_back(std::move(wish));
    }
    return task;
}

std::vector<MapNames::Drawn> MapNames::drawn(const Field& field, const std::vector<QRectF>& obstacles) const
{
    const double strength = strengthAt(field.camera.zoom);
    if (isEmpty() || strength <= 0.02)
        return {};
    if (field.moving || field.camera.perspective > 0)
        return drawnNear(field, obstacles);
    const Step* step = stepFor(field);
    if (!step)
        step = nearestStep(field);
    if (!step)
        return {};
    const auto layer = static_cast<std::size_t>(step->layer);
    const MapTransform transform(field.camera, field.view);
    const double scale = field.camera.scale(field.view.size());
    std::vector<Drawn> names;
    for (const Step::Place& place : step->places) {
        const GroupSpot& spot = m_spots.spots[layer][place.name];
        const Name& name = namesOf(layer)[place.name];
        const MapTransform::Place at = transform.place(spot.place.data());
        const QPointF anchor(at.x, at.y);
        const QPointF middle =
            field.view.center() + QPointF((place.middle.x() - field.camera.centerX) * scale,
                                          -(place.middle.y() - field.camera.centerY) * scale);
        const NameShape& shape = name.shapes[static_cast<std::size_t>(place.shape)];
        QRectF box(middle - QPointF(shape.size.width() / 2, shape.size.height() / 2), shape.size);
        if (!field.bounds.contains(box)) {
            // At the edge a name moves inward rather than vanish while its group is in sight.
            if (!field.bounds.contains(anchor) || box.width() > field.bounds.width() ||
                box.height() > field.bounds.height())
                continue;
            box.moveLeft(std::clamp(box.left(), field.bounds.left(), field.bounds.right() - box.width()));
            box.moveTop(std::clamp(box.top(), field.bounds.top(), field.bounds.bottom() - box.height()));
        }
        const auto hits = [&](const QRectF& other) { return other.intersects(box); };
        if (std::any_of(obstacles.begin(), obstacles.end(), hits) ||
            std::any_of(names.begin(), names.end(), [&](const Drawn& other) { return hits(other.box); }))
            continue;
        names.push_back({step->layer, &spot, &shape, name.font, box,
                         place.led ? leaderTo(anchor, box) : std::nullopt, strength});
    }
    return names;
}

// In space, and while a layout runs, places change with every frame: a name stands over its group.
std::vector<MapNames::Drawn> MapNames::drawnNear(const Field& field,
                                                 const std::vector<QRectF>& obstacles) const
{
    const int at = layerAt(field.camera.zoom, field.view.size());
    const auto layer = static_cast<std::size_t>(at);
    const MapTransform transform(field.camera, field.view);
    std::vector<Drawn> names;
    for (std::size_t i = 0; i < m_spots.spots[layer].size(); ++i) {
        const GroupSpot& spot = m_spots.spots[layer][i];
        const Name& name = namesOf(layer)[i];
        const MapTransform::Place place = transform.place(spot.place.data());
        if (name.whole == 0 || !field.bounds.contains(QPointF(place.x, place.y)))
            continue;
        const NameShape& shape = name.shapes[std::min<std::size_t>(1, name.whole - 1)];
        for (const double shift : {0.0, -1.0, 1.0}) {
            QRectF box(
                QPointF(place.x - shape.size.width() / 2, place.y + (shift - 0.5) * shape.size.height()),
                shape.size);
            box.moveLeft(std::clamp(box.left(), field.bounds.left(),
                                    std::max(field.bounds.left(), field.bounds.right() - box.width())));
            const auto hits = [&](const QRectF& other) { return other.intersects(box); };
            if (!field.bounds.contains(box) || std::any_of(obstacles.begin(), obstacles.end(), hits) ||
                std::any_of(names.begin(), names.end(), [&](const Drawn& other) { return hits(other.box); }))
                continue;
            const double fog =
                field.camera.perspective > 0 ? 0.45 + 0.55 * static_cast<double>(place.depth) : 1.0;
            names.push_back(
                {at, &spot, &shape, name.font, box, std::nullopt, strengthAt(field.camera.zoom) * fog});
            break;
        }
    }
    return names;
}

void MapNames::paint(QPainter& painter, const std::vector<Drawn>& names, const MapInk& ink, bool stepBack,
                     MapTitleCache* cache, bool inGroupColors) const
{
    const double back = stepBack ? 0.55 : 1;
    const auto colorOf = [&](const Drawn& name) {
        return inGroupColors
                   ? nameColor(QColor::fromRgb(ColorScale::categoryColor(name.spot->colorOf, ink.dark)), ink)
                   : ink.text;
    };
    for (const Drawn& name : names) {
        if (!name.leader)
            continue;
        painter.setOpacity(name.strength * back);
        QColor halo = ink.theme.canvas;
        halo.setAlphaF(0.8f);
        painter.setPen(QPen(halo, 3.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(*name.leader);
        painter.setPen(QPen(colorOf(name), 1.1, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(*name.leader);
        painter.setPen(QPen(halo, 1));
        painter.setBrush(colorOf(name));
        painter.drawEllipse(name.leader->p2(), 2.6, 2.6);
    }
    for (const Drawn& name : names) {
        painter.setOpacity(name.strength * back);
        constexpr int kKeys = 100000; // more than a layer has groups
        writeTitle(painter, name.box, name.shape->lines.join(QLatin1Char('\n')), name.font, colorOf(name),
                   ink.theme.canvas, -1 - name.layer * kKeys - name.spot->group, cache);
    }
    painter.setOpacity(1);
}

} // namespace shelf
