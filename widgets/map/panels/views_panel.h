// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace shelf {

/// Views of the map that were given a name.
class ViewsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ViewsPanel(QWidget* parent = nullptr);

    void setViews(const QStringList& names);
    void setAvailable(bool available);

signals:
    void keepWanted(const QString& name); ///< the present view under this name, in place of one that bears it
    void openWanted(int view);
    void removeWanted(int view);

private:
    void enable();
    QLineEdit* m_name;
    QPushButton* m_keepFirst = nullptr; ///< where there is none so far
    QPushButton* m_keep;
    QListWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_remove;
    bool m_available = false;
};

} // namespace shelf
