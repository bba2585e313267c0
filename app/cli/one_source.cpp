// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/one_source.h"

#include "engine/base/qt_scheduler.h"
#include "engine/net/qt_network.h"

#include <QEventLoop>

#include <optional>

namespace freshet::cli {

api::Outcome<session::LoadedSource> loadOneSource(const CommandLine& line)
{
    QtScheduler scheduler;
    net::QtNetwork network(scheduler);
    network.setBindAddress(line.listenAddress);
    session::SourceLoader loader(scheduler, network.http());
    std::optional<api::Outcome<session::LoadedSource>> result;
    QEventLoop loop;
    loader.load(api::TorrentSource::fromText(line.sources.first()),
        [&](const api::Outcome<session::LoadedSource>& loaded) {
            result = loaded;
            loop.quit();
        });
    if (!result) {
        loop.exec();
    }
    return *result;
}

} // namespace freshet::cli
