// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace shelf {

/// Shows a chapter in the palette's colors. Pictures are given to it, links are told: it opens nothing.
class GuideReader : public QTextBrowser {
    Q_OBJECT
public:
    explicit GuideReader(QWidget* parent = nullptr);

    /// pictures: by the address in the text ("pictures/map.png").
    void showChapter(const QString& html, const QHash<QString, QImage>& pictures);
    /// The room for a picture.
    int pictureWidth() const;
    /// Bigger letters for more than 0, smaller for less; 0: as at first.
    void zoom(int steps);
    /// The chapter on paper: black on white.
    static void setForPaper(QTextDocument& document, const QString& html);

signals:
    void linkWanted(const QString& address);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QString m_html;
    QHash<QString, QImage> m_pictures;
    int m_steps = 0;
};

} // namespace shelf
