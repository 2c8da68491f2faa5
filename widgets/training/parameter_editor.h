// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/parameter_table.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <string>

namespace shelf {

/// The control for one field of the parameter table, right for its type: what it shows and gives back is the
/// table's own text for the value, so nothing is rounded on the way.
class ParameterEditor {
public:
    virtual ~ParameterEditor() = default;

    virtual QWidget* widget() const = 0;
    virtual void setText(const std::string& text) = 0;
    virtual std::string text() const = 0;

    /// changed is called when the person has changed the value, never by setText().
    static std::unique_ptr<ParameterEditor> create(const ParameterFacts& parameter, QWidget* parent,
                                                   std::function<void()> changed);
};

} // namespace shelf
