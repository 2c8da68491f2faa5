// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help/guide_text.h"
#include "app/jobs/jobs.h"

#include <QWidget>

#include <memory>

class QAction;
class QLineEdit;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace shelf {

class GuideReader;

/// The guide in a window of its own beside the program's: contents or what a search found at the left, the
/// chapter at the right.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    HelpWindow(Jobs& jobs, QWidget* parent);

    void setGuide(std::shared_ptr<const GuideText> guide);
    /// A chapter or an anchor of one; what the guide does not have leads to its beginning.
    void showTopic(const QString& topic);
    QString topic() const { return m_topic; }

signals:
    void webPageWanted(const QString& address);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QAction* addTool(const char* name, const QString& icon, const QString& text,
                     const QList<QKeySequence>& keys);
    void fillContents();
    void search(const QString& words);
    void go(const QString& topic);
    void render();
    void follow(const QString& address);
    void step(QStringList& from, QStringList& to);
    void print();
    void setIcons();

    Jobs& m_jobs;
    JobSlot m_slot;
    std::shared_ptr<const GuideText> m_guide;
    QLineEdit* m_search;
    QSplitter* m_splitter;
    QStackedWidget* m_side;
    QTreeWidget* m_contents;
    QListWidget* m_hits;
    GuideReader* m_reader;
    QList<QAction*> m_tools;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QStringList m_before;
    QStringList m_after;
    QString m_topic;
    int m_shown = -1; ///< the chapter in the reader
    int m_width = 0;  ///< that its pictures are made for
};

} // namespace shelf
