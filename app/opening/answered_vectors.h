// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "engine/vectors/vector_format.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace shelf {

/// How somebody wants a file of vectors opened, as it was answered before.
struct VectorAnswer {
    VectorOptions said = {};
    bool alone = false; ///< not beside what is open, where it could have been
};

/// How somebody wanted files of vectors read, by their paths; the latest ones. Files of labels and catalogues
/// are kept by whole paths; whether they are still there is not looked at.
class AnsweredVectors {
public:
    static constexpr int kMost = 100;

    explicit AnsweredVectors(Settings& settings) : m_settings(settings) {}

    std::optional<VectorAnswer> find(const QString& path) const;
    void put(const QString& path, const VectorAnswer& answer);
    void forgetAll();

private:
    Settings& m_settings;
};

} // namespace shelf
