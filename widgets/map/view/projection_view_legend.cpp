// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/view/projection_view_p.h"

#include <algorithm>

namespace shelf {

void ProjectionView::Private::applyEmphasis(std::vector<int> categories, std::optional<ValueRange> range)
{
    std::sort(categories.begin(), categories.end());
    categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
    if (categories == content.emphasized && range == content.emphasizedRange)
        return;
    content.emphasized = std::move(categories);
    content.emphasizedRange = range;
    emphasizedCount = content.emphasizedBooks().size();
    layOutLegend();
    lookChanged();
    describe();
}

void ProjectionView::Private::emphasize(std::vector<int> categories, std::optional<ValueRange> range)
{
    applyEmphasis(std::move(categories), range);
    emit q->emphasisChanged(content.emphasized);
}

void ProjectionView::Private::toggleEmphasis(int category)
{
    std::vector<int> wanted = content.emphasized;
    const auto found = std::find(wanted.begin(), wanted.end(), category);
    if (found != wanted.end())
        wanted.erase(found);
    else
        wanted.push_back(category);
    emphasize(std::move(wanted), {});
}

void ProjectionView::Private::stepEmphasis(int by)
{
    std::vector<int> order = legend.categoryOrder();
    if (order.empty())
        return;
    order.insert(order.begin(), MapContent::kNoEmphasis);
    const int current = content.emphasized.size() == 1 ? content.emphasized.front() : MapContent::kNoEmphasis;
    const auto now = std::find(order.begin(), order.end(), current) - order.begin();
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const int next = order[static_cast<std::size_t>((now % count + by + count) % count)];
    emphasize(next == MapContent::kNoEmphasis ? std::vector<int>() : std::vector<int>{next}, {});
}

void ProjectionView::Private::emphasizePlaces(double low, double high)
{
    if (low > high)
        std::swap(low, high);
    // An end of the ramp stands for everything beyond it as well.
    const ColorScale& scale = content.colors;
    constexpr double kBeyond = 1e300;
    const ValueRange range{low <= 0 && scale.clippedLow() ? -kBeyond : scale.valueAt(low),
                           high >= 1 && scale.clippedHigh() ? kBeyond : scale.valueAt(high)};
    if (low <= 0 && high >= 1)
        emphasize({}, {});
    else
        emphasize({}, range);
}

void ProjectionView::Private::enterLegend(bool in)
{
    const bool possible = legend.hasRamp() || !legend.categoryOrder().empty();
    pointing.cursor = in && possible ? (legend.hasRamp() ? MapLegend::kRampSteps / 2 : 0) : -1;
    pointing.anchor.reset();
    describe();
    q->update();
}

bool ProjectionView::Private::legendKey(int key)
{
    if (key == Qt::Key_K) {
        enterLegend(pointing.cursor < 0);
        return true;
    }
    if (pointing.cursor < 0)
        return false;
    const bool ramp = legend.hasRamp();
    const std::vector<int> order = legend.categoryOrder();
    const int last = ramp ? MapLegend::kRampSteps : static_cast<int>(order.size()) - 1;
    const auto go = [&](int to) {
        pointing.cursor = std::clamp(to, 0, last);
        describe();
        q->update();
    };
    switch (key) {
    case Qt::Key_Up:
        go(pointing.cursor + (ramp ? 1 : -1));
        return true;
    case Qt::Key_Down:
        go(pointing.cursor + (ramp ? -1 : 1));
        return true;
    case Qt::Key_Home:
        go(ramp ? last : 0);
        return true;
    case Qt::Key_End:
        go(ramp ? 0 : last);
        return true;
    case Qt::Key_Escape:
        enterLegend(false);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        break;
    default:
        return false;
    }
    if (ramp) {
        const double at = static_cast<double>(pointing.cursor) / MapLegend::kRampSteps;
        if (!pointing.anchor) {
            pointing.anchor = at;
            describe();
        } else {
            const double other = *pointing.anchor;
            pointing.anchor.reset();
            emphasizePlaces(other, at);
        }
        q->update();
    } else if (const int category = order[static_cast<std::size_t>(pointing.cursor)]; key == Qt::Key_Space) {
        toggleEmphasis(category);
    } else {
        emphasize({category}, {});
    }
    return true;
}

} // namespace shelf
