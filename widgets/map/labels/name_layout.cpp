// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/labels/name_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

constexpr double kStep = 10; ///< between places that are tried
constexpr double kStepOfMany = 15;
constexpr double kCell = 6;      ///< dots are counted in squares of this size
constexpr double kMargin = 3;    ///< between names
constexpr double kAlone = 12;    ///< nearer than this a name needs no line
constexpr int kRounds = 3;       ///< of placing each among the others
constexpr int kRoundsOfMany = 2; ///< of more than these many names
constexpr std::size_t kMany = 30;
constexpr double kOther = 1.0;   ///< cost of covering a dot of plain size
constexpr double kOwn = 2.2;     ///< the same of one that the name is about
constexpr double kFar = 0.22;    ///< cost of a pixel between name and anchor
constexpr double kLines = 1.5;   ///< cost of a further line of text
constexpr double kPlainDot = 28; ///< area of a dot of plain size

/// How many dots lie in any rectangle of a part of the plane.
class DotSums {
public:
    void begin(const QRectF& part)
    {
        m_part = part;
        m_width = static_cast<std::size_t>(std::max(1.0, std::ceil(part.width() / kCell)));
        m_height = static_cast<std::size_t>(std::max(1.0, std::ceil(part.height() / kCell)));
        m_sum.assign((m_width + 1) * (m_height + 1), 0);
    }
    void add(double x, double y)
    {
        const double column = (x - m_part.left()) / kCell;
        const double line = (y - m_part.top()) / kCell;
        if (column < 0 || line < 0 || column >= static_cast<double>(m_width) ||
            line >= static_cast<double>(m_height))
            return;
        ++m_sum[(static_cast<std::size_t>(line) + 1) * (m_width + 1) + static_cast<std::size_t>(column) + 1];
    }
    void sumUp()
    {
        for (std::size_t y = 1; y <= m_height; ++y)
            for (std::size_t x = 1; x <= m_width; ++x) {
                const std::size_t at = y * (m_width + 1) + x;
                m_sum[at] += m_sum[at - 1] + m_sum[at - m_width - 1] - m_sum[at - m_width - 2];
            }
    }
    int in(const QRectF& box) const
    {
        const auto at = [](double value, double from, std::size_t most, bool up) {
            const double cell = (value - from) / kCell;
            return static_cast<std::size_t>(
                std::clamp(up ? std::ceil(cell) : std::floor(cell), 0.0, static_cast<double>(most)));
        };
        const std::size_t left = at(box.left(), m_part.left(), m_width, false);
        const std::size_t right = at(box.right(), m_part.left(), m_width, true);
        const std::size_t top = at(box.top(), m_part.top(), m_height, false);
        const std::size_t bottom = at(box.bottom(), m_part.top(), m_height, true);
        const std::size_t row = m_width + 1;
        return m_sum[bottom * row + right] - m_sum[bottom * row + left] - m_sum[top * row + right] +
               m_sum[top * row + left];
    }

private:
    QRectF m_part;
    std::size_t m_width = 0;
    std::size_t m_height = 0;
    std::vector<int> m_sum; ///< of all above and to the left
};

struct Offset {
    double far;
    double x, y;
};

std::vector<Offset> offsetsWithin(double reach, double step)
{
    std::vector<Offset> offsets;
    const int most = static_cast<int>(reach / step);
    for (int i = -most; i <= most; ++i)
        for (int j = -most; j <= most; ++j)
            if (const double far = step * std::hypot(i, j); far <= reach)
                offsets.push_back({far, i * step, j * step});
    std::stable_sort(offsets.begin(), offsets.end(),
                     [](const Offset& a, const Offset& b) { return a.far < b.far; });
    return offsets;
}

bool cross(const QLineF& a, const QLineF& b)
{
    QPointF where;
    return a.intersects(b, &where) == QLineF::BoundedIntersection;
}

double farFrom(const QPointF& point, const QRectF& box)
{
    const double x = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double y = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(x, y);
}

class NamePlacer {
public:
    NamePlacer(std::span<const NameWish> wishes, const NameField& field)
        : m_wishes(wishes),
          m_field(field),
          m_offsets(offsetsWithin(field.reach, wishes.size() > kMany ? kStepOfMany : kStep)),
          m_placed(wishes.size()),
          m_own(wishes.size())
    {
        const std::size_t dots = std::min(field.x.size(), field.y.size());
        const double area = 3.1416 * (field.dot + 0.5) * (field.dot + 0.5);
        m_weight = std::clamp(area / kPlainDot, 0.4, 40.0);
        m_all.begin(field.region);
        for (std::size_t i = 0; i < dots; ++i)
            m_all.add(static_cast<double>(field.x[i]), static_cast<double>(field.y[i]));
        m_all.sumUp();
        countOwn(dots);
    }

    std::vector<PlacedName> run()
    {
        const int rounds = m_wishes.size() > kMany ? kRoundsOfMany : kRounds;
        for (int round = 0; round < rounds; ++round)
            for (std::size_t i = 0; i < m_wishes.size(); ++i)
                place(i);
        std::vector<PlacedName> result;
        for (const auto& placed : m_placed)
            if (placed)
                result.push_back(*placed);
        return result;
    }

private:
    void countOwn(std::size_t dots)
    {
        std::vector<std::vector<std::size_t>> wishesOf;
        for (std::size_t w = 0; w < m_wishes.size(); ++w) {
            const QPointF& at = m_wishes[w].anchor;
            m_own[w].begin(
                QRectF(at.x() - m_field.reach, at.y() - m_field.reach, 2 * m_field.reach, 2 * m_field.reach)
                    .intersected(m_field.region));
            if (m_wishes[w].group < 0)
                continue;
            const auto group = static_cast<std::size_t>(m_wishes[w].group);
            if (wishesOf.size() <= group)
                wishesOf.resize(group + 1);
            wishesOf[group].push_back(w);
        }
        for (std::size_t i = 0; i < std::min(dots, m_field.group.size()); ++i) {
            const std::int32_t group = m_field.group[i];
            if (group < 0 || static_cast<std::size_t>(group) >= wishesOf.size())
                continue;
            for (const std::size_t w : wishesOf[static_cast<std::size_t>(group)])
                m_own[w].add(static_cast<double>(m_field.x[i]), static_cast<double>(m_field.y[i]));
        }
        for (DotSums& own : m_own)
            own.sumUp();
    }

    bool isFree(std::size_t wish, const QRectF& box, const std::optional<QLineF>& leader) const
    {
        const auto hits = [&](const QRectF& other) {
            return other.intersects(box) || (leader && meets(*leader, other));
        };
        if (!m_field.region.contains(box) ||
            std::any_of(m_field.blocked.begin(), m_field.blocked.end(), hits))
            return false;
        const QRectF wide = box.adjusted(-kMargin, -kMargin, kMargin, kMargin);
        for (std::size_t i = 0; i < m_placed.size(); ++i) {
            if (i == wish || !m_placed[i])
                continue;
            const PlacedName& other = *m_placed[i];
            if (other.box.intersects(wide) || (leader && meets(*leader, other.box)))
                return false;
            if (other.leader && (meets(*other.leader, wide) || (leader && cross(*leader, *other.leader))))
                return false;
        }
        return true;
    }

    void place(std::size_t w)
    {
        const NameWish& wish = m_wishes[w];
        auto found = bestPlace(w, wish.shapes);
        if (!found) {
            found = bestPlace(w, wish.shorter);
            if (found)
                found->shape += static_cast<int>(wish.shapes.size());
        }
        if (found)
            m_placed[w] = found;
    }

    std::optional<PlacedName> bestPlace(std::size_t w, const std::vector<QSizeF>& shapes) const
    {
        const NameWish& wish = m_wishes[w];
        double widest = 0;
        for (const QSizeF& size : shapes)
            widest = std::max(widest, std::hypot(size.width(), size.height()) / 2);
        double best = std::numeric_limits<double>::infinity();
        std::optional<PlacedName> found;
        for (const Offset& offset : m_offsets) {
            if (kFar * (offset.far - widest) >= best)
                break;
            const QPointF middle = wish.anchor + QPointF(offset.x, offset.y);
            for (std::size_t s = 0; s < shapes.size(); ++s) {
                const QSizeF& size = shapes[s];
                const QRectF box(middle - QPointF(size.width() / 2, size.height() / 2), size);
                double cost = kFar * farFrom(wish.anchor, box) + kLines * static_cast<double>(s);
                if (cost >= best)
                    continue;
                const int own = m_own[w].in(box);
                cost += m_weight * (kOwn * own + kOther * (m_all.in(box)-own));
                // Of places as good the nearest, or names would lie about at random.
                cost += 1e-3 * offset.far;
                if (cost >= best)
                    continue;
                const std::optional<QLineF> leader = leaderTo(wish.anchor, box);
                if (!isFree(w, box, leader))
                    continue;
                best = cost;
                found = PlacedName{wish.id, static_cast<int>(s), box, leader};
            }
        }
        return found;
    }

    std::span<const NameWish> m_wishes;
    const NameField& m_field;
    std::vector<Offset> m_offsets;
    std::vector<std::optional<PlacedName>> m_placed;
    DotSums m_all;
    std::vector<DotSums> m_own; ///< a wish: the dots that it names
    double m_weight = 1;        ///< cost of a dot
};

} // namespace

std::optional<QLineF> leaderTo(const QPointF& anchor, const QRectF& box)
{
    if (farFrom(anchor, box) < kAlone)
        return {};
    // From the side that faces the anchor, rather from the middle of it than from a corner.
    const double inX = std::min(box.width() / 2, box.height() / 2);
    const double inY = box.height() / 3;
    const QPointF from(std::clamp(anchor.x(), box.left() + inX, box.right() - inX),
                       std::clamp(anchor.y(), box.top() + inY, box.bottom() - inY));
    QLineF line(from, anchor);
    // Cut where it leaves the box.
    double t = 1;
    const auto limit = [&](double d, double room) {
        if (std::abs(d) > 1e-9)
            t = std::min(t, std::max(0.0, room / std::abs(d)));
    };
    limit(line.dx(), line.dx() > 0 ? box.right() - from.x() : from.x() - box.left());
    limit(line.dy(), line.dy() > 0 ? box.bottom() - from.y() : from.y() - box.top());
    return QLineF(line.pointAt(t), anchor);
}

bool meets(const QLineF& line, const QRectF& box)
{
    // Liang and Barsky (1984).
    double from = 0;
    double to = 1;
    const auto clip = [&](double d, double room) {
        if (std::abs(d) < 1e-12)
            return room >= 0;
        const double t = room / d;
        if (d > 0)
            to = std::min(to, t);
        else
            from = std::max(from, t);
        return from <= to;
    };
    return clip(line.dx(), box.right() - line.x1()) && clip(-line.dx(), line.x1() - box.left()) &&
           clip(line.dy(), box.bottom() - line.y1()) && clip(-line.dy(), line.y1() - box.top());
}

std::vector<PlacedName> placeNames(std::span<const NameWish> wishes, const NameField& field)
{
    return wishes.empty() || field.region.isEmpty() ? std::vector<PlacedName>()
                                                    : NamePlacer(wishes, field).run();
}

} // namespace shelf
