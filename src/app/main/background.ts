import { connect } from '../../adapters/zaf/zaf-client';

connect(window);
