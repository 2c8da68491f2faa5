// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace shelf {

/// Stands while controls that belong together are enabled, disabled, shown and hidden. Where the keyboard was
/// among them, it stays: with the first of them that can be used, else with `group`, their common parent,
/// until one of them can. Qt would pass it to whatever comes next in the window.
class KeepFocus {
public:
    KeepFocus(QWidget* group, std::initializer_list<QWidget*> controls);
    ~KeepFocus();
    KeepFocus(const KeepFocus&) = delete;
    KeepFocus& operator=(const KeepFocus&) = delete;

private:
    QWidget* m_group;
    QList<QWidget*> m_controls;
    QPointer<QWidget> m_had; ///< null: the focus was elsewhere
};

} // namespace shelf
