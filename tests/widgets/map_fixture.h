// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "tests/settled_view.h"
#include "widgets/map/content/map_content.h"
#include "widgets/map/view/projection_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

namespace shelf::fixture {

/// Books by number; the genre goes by i % 3, the number of ratings falls with i.
inline std::shared_ptr<const Dataset> library(int books)
{
    auto data = std::make_shared<Dataset>();
    data->books.extra = {{"genre", {}}};
    for (int i = 0; i < books; ++i) {
        data->books.ids.push_back(std::to_string(i));
        data->books.titles.push_back("Title " + std::to_string(i));
        data->books.authors.push_back("Author " + std::to_string(i % 7));
        data->books.languages.emplace_back("eng");
        data->books.imageUrls.emplace_back();
        data->books.years.push_back(1900 + i % 120);
        data->books.extra[0].values.emplace_back(i % 3 == 0 ? "Crime" : i % 3 == 1 ? "Poetry" : "Travel");
        for (int k = 0; k < std::max(1, 9 - i / 4); ++k) {
            data->user.push_back(k);
            data->book.push_back(i);
            data->rating.push_back(static_cast<float>(1 + i % 5));
        }
    }
    for (int k = 0; k < 9; ++k)
        data->userIds.push_back("u" + std::to_string(k));
    data->scale = {1, 5};
    return data;
}

inline std::shared_ptr<const Projection> cloud(int books, int dims, std::uint64_t seed = 1, float size = 1)
{
    auto projection = std::make_shared<Projection>();
    projection->method = "pca";
    projection->dims = dims;
    projection->explainedVariance = {0.5, 0.25, 0.125, 0.125};
    Random random(seed);
    for (int i = 0; i < books * dims; ++i)
        projection->coordinates.push_back(size * random.uniform(-1.0f, 1.0f));
    return projection;
}

inline void drag(ProjectionView& view, const std::vector<QPointF>& way, Qt::KeyboardModifiers modifiers = {},
                 Qt::MouseButton button = Qt::LeftButton, bool release = true)
{
    const auto send = [&](QEvent::Type type, const QPointF& at, Qt::MouseButton cause,
                          Qt::MouseButtons held) {
        QMouseEvent event(type, at, view.mapToGlobal(at), cause, held, modifiers);
        QApplication::sendEvent(&view, &event);
    };
    send(QEvent::MouseButtonPress, way.front(), button, button);
    for (const QPointF& at : way)
        send(QEvent::MouseMove, at, Qt::NoButton, button);
    if (release)
        send(QEvent::MouseButtonRelease, way.back(), button, Qt::NoButton);
}

} // namespace shelf::fixture
