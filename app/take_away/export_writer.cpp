// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/export_writer.h"

#include "app/take_away/export_list.h"

#include <QFileInfo>
#include <QTimer>

namespace shelf {

namespace {

QStringList listed(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

} // namespace

ExportWriter::ExportWriter(Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs) {}

void ExportWriter::write(const ExportRequest& request)
{
    m_request = request;
    m_request.call.data = request.data.get();
    m_request.call.run = request.run.get();
    drawAhead(request.exports, m_request.call);
    m_painted.clear();
    struct Begun {
        std::shared_ptr<ExportJob> work;
        std::vector<std::string> inTheWay;
        std::vector<std::string> cautions;
    };
    m_jobs.start<Result<Begun>>(
        {.title = tr("Exporting")}, this,
        [request = m_request](JobControl& control) -> Result<Begun> {
            ExportCall call = request.call;
            call.progress = [control](const std::string&) mutable { return control.progress(); };
            if (const auto shown = call.shownMap)
                call.shownMap = [control, shown](const std::string& file) mutable -> Status {
                    if (!control.report(-1, QFileInfo(QString::fromStdString(file)).fileName()))
                        return Error::cancelledByCaller();
                    return shown(file);
                };
            // What no answer would let be replaced is said before anything is asked.
            if (const Status fits = ExportJob(request.exports, call, true).check(); !fits)
                return fits.error();
            Begun begun{std::make_shared<ExportJob>(request.exports, call, request.replace), {}, {}};
            begun.inTheWay = begun.work->inTheWay();
            if (!begun.inTheWay.empty())
                return begun;
            if (const Status fits = begun.work->check(); !fits)
                return fits.error();
            begun.cautions = begun.work->cautions();
            const auto go = [&](const Export& one) { return control.report(-1, exportWords(one.title)); };
            if (const Status done = begun.work->write(go); !done)
                return done.error();
            return begun;
        },
        [this](Result<Begun> begun) {
            if (!begun)
                return emit failed(begun.error());
            if (!begun->inTheWay.empty())
                return emit inTheWay(listed(begun->inTheWay));
            m_cautions = listed(begun->cautions);
            m_work = begun->work;
            paintNext();
        });
}

void ExportWriter::paintNext()
{
    const auto paintings = m_work->paintings();
    if (m_painted.size() == paintings.size())
        return publish();
    const ExportJob::Painting& next = paintings[m_painted.size()];
    m_painted.push_back({next, m_work->paint(next)});
    QTimer::singleShot(0, this, &ExportWriter::paintNext);
}

void ExportWriter::publish()
{
    struct Ended {
        Exported exported;
        std::vector<std::string> inTheWay;
    };
    m_jobs.start<Result<Ended>>(
        {.title = tr("Exporting")}, this,
        [work = std::move(m_work), request = m_request,
         painted = std::move(m_painted)](JobControl&) -> Result<Ended> {
            for (const Painted& picture : painted)
                if (const Status added = work->add(picture.what, picture.bytes); !added)
                    return added.error();
            if (auto names = work->inTheWay(); !names.empty())
                return Ended{{}, std::move(names)};
            auto exported = work->publish();
            if (!exported)
                return exported.error();
            return Ended{std::move(*exported), {}};
        },
        [this](Result<Ended> ended) {
            if (!ended)
                return emit failed(ended.error());
            if (!ended->inTheWay.empty())
                return emit inTheWay(listed(ended->inTheWay));
            emit written(ended->exported, m_cautions);
        });
}

} // namespace shelf
