// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/kept_places.h"

#include "app/base/settings.h"
#include "widgets/look/theme.h"
#include "widgets/size/screen_room.h"

#include <QMainWindow>
#include <QSplitter>

#include <algorithm>

namespace shelf {

namespace {

constexpr theme::UnitSize kFirstSize(155 * theme::kGrid, 95 * theme::kGrid); ///< where the screen has room for it
constexpr theme::UnitSize kLeastSize(95 * theme::kGrid, 60 * theme::kGrid);
constexpr theme::Units kSecondWidth = 38 * theme::kGrid;
constexpr int kSecondShare = 4; ///< of a small window it has one part in so many

/// The size of a first window on this screen.
QSize firstSize(const QWidget& window)
{
    const QSize margin(3 * theme::kGrid, 3 * theme::kGrid);
    return kFirstSize.boundedTo(roomWithFrame(window) - margin).expandedTo(window.minimumSize());
}

constexpr const char* kUsualPlaces = "usualPlaces";

QByteArray usualPlaces(const QSplitter& splitter)
{
    const QByteArray usual = splitter.property(kUsualPlaces).toByteArray();
    return usual.isEmpty() ? splitter.saveState() : usual;
}

} // namespace

QSize leastSize(const QWidget& window)
{
    return kLeastSize.boundedTo(roomWithFrame(window));
}

void restorePlaces(QMainWindow& window, QSplitter& pages, const Settings& settings)
{
    if (!window.restoreGeometry(settings.get(keys::windowGeometry)))
        window.resize(firstSize(window));
    const int second = std::min<int>(kSecondWidth, window.width() / kSecondShare);
    pages.setSizes({window.width() - second, second});
    const QVariantMap splitters = settings.get(keys::splitters);
    for (QSplitter* splitter : window.findChildren<QSplitter*>())
        splitter->restoreState(splitters.value(splitter->objectName()).toByteArray());
}

void setUsualPlaces(QSplitter& splitter, const QByteArray& places)
{
    splitter.setProperty(kUsualPlaces, places);
}

void keepPlaces(const QMainWindow& window, Settings& settings)
{
    settings.set(keys::windowGeometry, window.saveGeometry());
    QVariantMap splitters;
    for (const QSplitter* splitter : window.findChildren<QSplitter*>())
        splitters.insert(splitter->objectName(), usualPlaces(*splitter));
    settings.set(keys::splitters, splitters);
}

} // namespace shelf
