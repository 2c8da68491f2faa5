// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QToolButton;

namespace shelf {

class Preferences;
struct SettingRow;

/// One setting on the page: what it is called, where it is chosen, the way back to what held at first, and
/// below what it means. What is chosen holds at once.
class SettingField : public QWidget {
    Q_OBJECT
public:
    SettingField(Preferences& preferences, const SettingRow& row, QWidget* parent = nullptr);

    const SettingRow& row() const { return m_row; }
    /// Whether title, meaning or the further words have all of these.
    bool isFoundBy(const QStringList& words) const;

private:
    QWidget* makeEditor();
    void show();

    Preferences& m_preferences;
    const SettingRow& m_row;
    QToolButton* m_reset;
    std::function<void()> m_showValue; ///< in the editor
};

} // namespace shelf
